import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rebuildPage } from '../../../lib/rebuild.ts';
import { LocalFiles } from '../../../scripts/command/local-files.ts';
import { readLocalPage, UnreadablePage } from '../../../scripts/command/local-page.ts';
import { fromRoot } from '../../../scripts/toolchain/root.ts';
import { type PlainBlock, parseExpected } from './page-text.ts';
import { REACHED, type SampleForm } from './sample-reached.ts';

const PAGES = Array.from({ length: 16 }, (_, index) => index + 1);

interface Form {
  readonly form: SampleForm;
  readonly book: string;
  readonly positions: boolean;
}

const FORMS: readonly Form[] = [
  { form: 'older', book: 'book', positions: true },
  { form: 'older, from its text', book: 'book', positions: false },
  { form: 'newer', book: 'book-newer', positions: true },
];

/** The page's blocks; none where it is only a picture. */
function rebuilt(source: string, positions: boolean, files: LocalFiles): readonly PlainBlock[] {
  try {
    return rebuildPage(readLocalPage(source, positions, files).page).blocks;
  } catch (error) {
    if (error instanceof UnreadablePage) return [];
    throw error;
  }
}

const folded = ({ kind, text }: PlainBlock): string => `${kind} ${text.replace(/\s+/gu, '')}`;

/** How many blocks of the truth the page has too, of the same kind and the same text. */
function countShared(truth: readonly PlainBlock[], found: readonly PlainBlock[]): number {
  const left = found.map(folded);
  return truth.map(folded).filter((block) => {
    const at = left.indexOf(block);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

describe.each(FORMS)('the sample issue, $form', ({ form, book, positions }) => {
  it('has as many blocks right as it had', () => {
    const files = new LocalFiles();
    const count = { shared: 0, expected: 0, found: 0 };
    for (const page of PAGES) {
      const source = fromRoot('sample', book, 'files', 'basic-html', `page${page}.html`);
      const truth = fromRoot('sample', 'truth', `page${page}.truth.json`);
      const { blocks } = parseExpected(readFileSync(truth, 'utf8'));
      const found = rebuilt(source, positions, files);
      count.shared += countShared(blocks, found);
      count.expected += blocks.length;
      count.found += found.length;
    }
    const f1 = (2 * count.shared) / (count.expected + count.found);
    expect(f1, JSON.stringify(count)).toBeGreaterThanOrEqual(REACHED[form]);
  });
});
