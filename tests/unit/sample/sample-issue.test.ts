import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../../scripts/sample/text/article.ts';
import { readTexts } from '../../../scripts/sample/text/read-texts.ts';

const SAMPLE = join(import.meta.dirname, '../../../sample');

interface Truth {
  readonly flip: number;
  readonly folio: string | null;
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
}

const read = (path: string): string => readFileSync(join(SAMPLE, path), 'utf8');
const truthOf = (flip: number): Truth => JSON.parse(read(`truth/page${flip}.truth.json`));
const flips = readdirSync(join(SAMPLE, 'truth')).map((_, index) => index + 1);
const letters = (text: string): string => text.replace(/\s/g, '');
const sorted = (text: string): string => [...letters(text)].sort().join('');

/** Where the text of an article stands in the issue. */
const PAGES: Readonly<Record<string, readonly number[]>> = {
  editorial: [4],
  paper: [5, 6, 7],
  tea: [8],
  ferry: [8],
  bridge: [9],
  school: [10, 11],
  wind: [11],
  library: [12],
  salt: [13],
  'night-market-tw': [14],
  letters: [15],
  'lamp-mixed': [15],
};

const RUNNING: ReadonlySet<string> = new Set(['heading', 'paragraph', 'list', 'table', 'byline']);

function runningText(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return part.lines.join('');
    case 'paragraph':
    case 'numbered':
      return part.rich.text;
    case 'bullet':
      return `● ${part.rich.text}`;
    case 'table':
      return part.rows.flat().join('');
    default:
      return '';
  }
}

describe('the sample issue', () => {
  const texts = readTexts(join(SAMPLE, 'texts'));

  it('has at least twelve pages, and every text of it parses', () => {
    expect(flips.length).toBeGreaterThanOrEqual(12);
    for (const name of Object.keys(PAGES)) expect(texts.has(name)).toBe(true);
    expect(readTexts(join(SAMPLE, 'texts/asides')).size).toBe(3);
  });

  it.each(Object.entries(PAGES))('has %s whole and in order in its truth', (name, pages) => {
    const article = texts.get(name);
    const whole = [article?.title, article?.byline, ...(article?.parts ?? []).map(runningText)];
    const running = pages.flatMap((flip) =>
      truthOf(flip).blocks.flatMap(({ kind, text }) => (RUNNING.has(kind) ? [text] : [])),
    );
    expect(letters(running.join(''))).toContain(letters(whole.join('')));
  });

  it('prints a number two behind the flip page', () => {
    for (const flip of flips.slice(2, -1)) expect(truthOf(flip).folio).toBe(String(flip - 2));
  });

  it('has an article that is cut within a sentence at two page ends', () => {
    for (const flip of [5, 6]) {
      const last = truthOf(flip).blocks.findLast(({ kind }) => kind === 'paragraph');
      expect(last?.text).not.toMatch(/[。”？！]$/);
    }
  });

  it('has a page without any text', () => {
    expect(truthOf(2).blocks).toEqual([]);
    expect(read('book/files/basic-html/page2.html')).toContain('<code></code>');
  });

  it.each(flips)('holds in its older layer of page %i what its truth holds', (flip) => {
    const html = read(`book/files/basic-html/page${flip}.html`);
    const code = /<code>([\s\S]*?)<\/code>/.exec(html)?.[1] ?? '';
    const layer = flip % 4 === 1 ? code.slice(code.indexOf('\n') + 1) : code;
    const text = truthOf(flip).blocks.map((block) => block.text);
    const folded = (from: string): string => sorted(from.normalize('NFKC'));
    expect(folded(layer.replaceAll('&lt;', '<'))).toBe(folded(text.join('')));
  });

  it.each(flips)('has a search line for each line of page %i', (flip) => {
    const lines = read(`book/files/search/search${flip}.xml`)
      .slice(1)
      .split('\r\n')
      .filter(Boolean);
    for (const line of lines) {
      const [text = '', numbers = ''] = line.split(':@');
      expect(numbers.split(':')).toHaveLength(8 + text.length);
    }
  });
});
