import type { Article, BoldRange, Language, Part, RichText } from './article.ts';

const LANGUAGES: ReadonlySet<string> = new Set(['zh-Hans', 'zh-Hant', 'en']);
const isLanguage = (value: string): value is Language => LANGUAGES.has(value);

/**
 * Reads an article: `title:`, `by:` and `lang:` lines, an empty line, then parts divided by empty
 * lines. `## one/two` is a sub-heading (of two lines), `> ` a pull quote, `![caption]` a photo,
 * `- ` and `1. ` list items, `|a|b|` rows of a table, `[box TITLE]…[/box]` and `[notes]…[/notes]`
 * what they say; `**bold**` stands inside a paragraph.
 * Throws an `Error` that names the line which cannot be read.
 */
export function parseArticle(source: string): Article {
  const [head = '', ...rest] = source.trim().split(/\n{2,}/);
  const fields = new Map(head.split('\n').map(readField));
  const language = fields.get('lang') ?? '';
  if (!isLanguage(language)) throw new Error(`lang: ${language} is no known language`);
  return {
    title: required(fields, 'title'),
    byline: required(fields, 'by'),
    language,
    parts: joinBoxes(rest).flatMap(readPart),
  };
}

function readField(line: string): [string, string] {
  const colon = line.indexOf(': ');
  if (colon < 0) throw new Error(`not a "name: value" line: ${line}`);
  return [line.slice(0, colon), line.slice(colon + 2).trim()];
}

function required(fields: ReadonlyMap<string, string>, name: string): string {
  const value = fields.get(name);
  if (value === undefined) throw new Error(`the article has no ${name}`);
  return value;
}

/** A box may hold empty lines: chunks from `[box` to `[/box]` are one part. */
function joinBoxes(chunks: readonly string[]): string[] {
  const joined: string[] = [];
  let open: string | null = null;
  for (const chunk of chunks) {
    open = open === null ? chunk : `${open}\n${chunk}`;
    if (/^\[(box|notes)/.test(open) && !/\[\/(box|notes)\]$/.test(open)) continue;
    joined.push(open);
    open = null;
  }
  if (open !== null) throw new Error(`a box is not closed: ${open.slice(0, 40)}`);
  return joined;
}

function readPart(chunk: string): Part[] {
  const lines = chunk.split('\n').map((line) => line.trim());
  const first = lines[0] ?? '';
  if (first.startsWith('## ')) return [{ kind: 'heading', lines: first.slice(3).split('/') }];
  if (first.startsWith('> ')) return [{ kind: 'quote', text: first.slice(2) }];
  if (first.startsWith('- ')) {
    return lines.map((line) => ({ kind: 'bullet', rich: readBold(line.slice(2)) }));
  }
  if (/^\d+\. /.test(first)) {
    return lines.map((line) => ({ kind: 'numbered', rich: readBold(line) }));
  }
  if (first.startsWith('|')) return [{ kind: 'table', rows: lines.map(readRow) }];
  const photo = /^!\[(.+)\]$/.exec(first);
  if (photo) return [{ kind: 'photo', caption: photo[1] ?? '' }];
  const box = /^\[box (.+)\]$/.exec(first);
  if (box) return [{ kind: 'box', title: box[1] ?? '', paragraphs: lines.slice(1, -1) }];
  if (first === '[notes]') return [{ kind: 'notes', notes: lines.slice(1, -1) }];
  return [{ kind: 'paragraph', rich: readBold(lines.join('')) }];
}

const readRow = (line: string): string[] => line.slice(1, -1).split('|');

/** Takes the `**` out of a paragraph and says what stood between them. */
export function readBold(marked: string): RichText {
  const bold: BoldRange[] = [];
  let text = '';
  for (const [index, piece] of marked.split('**').entries()) {
    if (index % 2 === 1) bold.push({ from: text.length, to: text.length + piece.length });
    text += piece;
  }
  return { text, bold };
}
