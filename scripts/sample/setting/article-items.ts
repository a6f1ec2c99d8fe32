import type { Article, Part, RichText } from '../text/article.ts';
import { type AsideOptions, type AsidePart, asideItem } from './asides.ts';
import type { PageStyle } from './page-style.ts';
import { addBlock, addPiece, type Draft, type FlowItem, type Piece, plain } from './pieces.ts';
import type { SetKind } from './set-page.ts';

/** An article made ready for the columns. */
export interface ArticleItems {
  readonly title: FlowItem;
  readonly byline: FlowItem;
  readonly items: readonly FlowItem[];
  /** What is not set within the columns, but placed on the page. */
  readonly asides: readonly AsidePart[];
}

export interface ArticleOptions extends AsideOptions {
  /** Which asides are set within the columns, in their place. */
  readonly inColumn: (part: AsidePart) => boolean;
}

export function articleItems(
  article: Article,
  style: PageStyle,
  draft: Draft,
  options: ArticleOptions,
): ArticleItems {
  const asides: AsidePart[] = [];
  const title = simple(draft, options, 'heading', 'heading1', plain(article.title), 1);
  const byline = simple(draft, options, 'byline', 'byline', plain(article.byline));
  const items = article.parts.flatMap((part, index): FlowItem[] => {
    if (isAside(part) && !options.inColumn(part)) {
      asides.push(part);
      return [];
    }
    return [partItem(part, style, draft, options, index === 0 && style.dropCap)];
  });
  return { title, byline, items, asides };
}

const ASIDES: ReadonlySet<string> = new Set(['quote', 'photo', 'box', 'notes']);
const isAside = (part: Part): part is AsidePart => ASIDES.has(part.kind);

function partItem(
  part: Part,
  style: PageStyle,
  draft: Draft,
  options: AsideOptions,
  dropCap: boolean,
): FlowItem {
  switch (part.kind) {
    case 'heading':
      return headingItem(part.lines, draft, options);
    case 'paragraph': {
      const className = dropCap ? 'paragraph dropping plain' : 'paragraph';
      return simple(draft, options, 'paragraph', className, part.rich);
    }
    case 'bullet': {
      const rich = withMarker(style.bullet, part.rich);
      return simple(draft, options, 'list', 'list', rich);
    }
    case 'numbered':
      return simple(draft, options, 'list', 'list numbered', part.rich);
    case 'table':
      return tableItem(part.rows, draft, options);
    default:
      return asideItem(part, style, draft, options);
  }
}

const withMarker = (marker: string, rich: RichText): RichText => ({
  text: marker + rich.text,
  bold: rich.bold.map(({ from, to }) => ({ from: from + marker.length, to: to + marker.length })),
});

function simple(
  draft: Draft,
  { article }: AsideOptions,
  kind: SetKind,
  className: string,
  rich: RichText,
  level?: 1 | 2,
): FlowItem {
  const block = addBlock(draft, level ? { kind, article, level } : { kind, article });
  const piece = addPiece(draft, block, rich);
  const isHead = kind === 'heading';
  return { className, pieces: [piece], splittable: !isHead, keepsWithNext: isHead, from: 0 };
}

function headingItem(lines: readonly string[], draft: Draft, { article }: AsideOptions): FlowItem {
  const block = addBlock(draft, { kind: 'heading', level: 2, article });
  const pieces = lines.map((line) => addPiece(draft, block, plain(line)));
  return {
    className: 'heading2',
    pieces,
    wrap: (html) => html.map((line, index) => cell('div', pieces[index], line)).join(''),
    splittable: false,
    keepsWithNext: true,
    from: 0,
  };
}

/** A table is one block: its cells are divided by tabs, its rows by line breaks. */
function tableItem(
  rows: readonly (readonly string[])[],
  draft: Draft,
  { article }: AsideOptions,
): FlowItem {
  const block = addBlock(draft, { kind: 'table', article });
  const pieces = rows.flatMap((row, y) =>
    row.map((text, x) => addPiece(draft, block, plain(text), glueAt(x, y))),
  );
  const width = rows[0]?.length ?? 1;
  return {
    className: 'tabled',
    pieces,
    wrap: (html) => {
      const cells = html.map((text, index) => cell('td', pieces[index], text));
      const lines = rows.map(
        (_, y) => `<tr>${cells.slice(y * width, (y + 1) * width).join('')}</tr>`,
      );
      return `<table>${lines.join('')}</table>`;
    },
    splittable: false,
    keepsWithNext: false,
    from: 0,
  };
}

const glueAt = (x: number, y: number): string => {
  if (x > 0) return '\t';
  return y > 0 ? '\n' : '';
};

const cell = (tag: string, piece: Piece | undefined, html: string): string =>
  `<${tag} data-piece="${piece?.id}">${html}</${tag}>`;
