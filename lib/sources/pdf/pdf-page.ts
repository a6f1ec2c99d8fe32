import type { TagKind } from '../../model/run.ts';

/**
 * One text item of a PDF's page, as pdf.js's `getTextContent` reports it. Lengths in points (or the
 * page's user unit), y up, before the page's own rotation.
 */
export interface PdfItem {
  readonly str: string;
  /** `a b c d e f`: from the unit square of one character's em to the page. */
  readonly transform: readonly number[];
  /** How far the text leads on along its line; of vertical fonts one em. */
  readonly width: number;
  /** One em; of vertical fonts how far the text leads down. */
  readonly height: number;
  readonly fontName: string;
  /** Which of the page's `tags` it is of, where the document has any. */
  readonly tag?: number;
}

/** What pdf.js says of a font. */
export interface PdfStyle {
  /** The font itself sets its characters under each other. */
  readonly vertical: boolean;
}

/** One page of a PDF: plain data, read from pdf.js by whoever runs it. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  /** The number that the document gives the page, where it gives labels at all. */
  readonly label: string | null;
  /** The document's title; null where it tells none. */
  readonly title: string | null;
  /** The page as it is shown at scale 1: size, and from the items' places to y down. */
  readonly viewport: {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  readonly items: readonly PdfItem[];
  /** The paragraphs and headings that the document's own tags name. */
  readonly tags?: readonly TagKind[];
  /** What the document's own contents call what begins on the page. */
  readonly titles?: readonly string[];
  readonly styles: Readonly<Record<string, PdfStyle>>;
}
