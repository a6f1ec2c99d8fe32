import type { Part } from '../text/article.ts';
import type { PageStyle } from './page-style.ts';
import { addBlock, addPiece, type Draft, type FlowItem, type Piece, plain } from './pieces.ts';
import type { SetKind } from './set-page.ts';

export type AsidePart = Extract<Part, { kind: 'quote' | 'photo' | 'box' | 'notes' }>;

export interface AsideOptions {
  readonly article: number;
  /** The picture's inside, an SVG or nothing, and its height in points. */
  readonly picture: { readonly svg: string; readonly height: number };
}

/** Builds what stands beside the running text as one unbreakable item. */
export function asideItem(
  part: AsidePart,
  style: PageStyle,
  draft: Draft,
  options: AsideOptions,
): FlowItem {
  const piecesOf = (texts: readonly string[], kind: SetKind) =>
    texts.map((text) =>
      addPiece(draft, addBlock(draft, { kind, article: options.article }), plain(text)),
    );
  switch (part.kind) {
    case 'quote':
      return whole('quoted', piecesOf([part.text], 'quote'), ([text], [piece]) =>
        element('quote', piece, text),
      );
    case 'photo':
      return whole(
        'photo',
        piecesOf([part.caption], 'caption'),
        ([text], [piece]) => pictureHtml(options, style) + element('caption', piece, text),
      );
    case 'box':
      return whole('boxed', piecesOf([part.title, ...part.paragraphs], 'sidebar'), boxHtml);
    case 'notes':
      return whole('noted', piecesOf(part.notes, 'note'), notesHtml);
  }
}

const element = (name: string, piece: Piece | undefined, html = ''): string =>
  `<div class="${name}" data-piece="${piece?.id}">${html}</div>`;

const boxHtml = (texts: readonly string[], pieces: readonly Piece[]): string => {
  const inner = texts.map((text, index) =>
    element(index === 0 ? 'sidebar title' : 'sidebar', pieces[index], text),
  );
  return `<div class="box">${inner.join('')}</div>`;
};

const notesHtml = (texts: readonly string[], pieces: readonly Piece[]): string => {
  const inner = texts.map((text, index) => element('note', pieces[index], text));
  return `<div class="notes">${inner.join('')}</div>`;
};

function pictureHtml({ picture }: AsideOptions, style: PageStyle): string {
  const shade = `background:linear-gradient(${style.accent},#d9d2c3)`;
  return `<div class="picture" style="height:${picture.height}px;${shade}">${picture.svg}</div>`;
}

function whole(
  className: string,
  pieces: readonly Piece[],
  wrap: (html: readonly string[], pieces: readonly Piece[]) => string,
): FlowItem {
  return {
    className: `${className} flowing`,
    pieces,
    wrap: (html) => wrap(html, pieces),
    splittable: false,
    keepsWithNext: false,
    from: 0,
  };
}
