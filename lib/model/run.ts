import type { Box } from './geometry.ts';
import type { Turn } from './turn.ts';

/**
 * What the numbers of a page's boxes count.
 *
 * - `grid`: x in cells of 5 pt, y in rows of 15 pt, as the older text layer was laid out. A run's
 *   left edge is good to one cell; its right edge is an estimate, for the layer counts characters
 *   and not widths; its row is good to one row.
 * - `fraction`: x and y as fractions of the page's width and height, exact.
 */
export type PageUnits = 'grid' | 'fraction';

/** Text that a source gives in one piece at one place: a line of a column, or a part of one. */
export interface Run {
  /** As the source holds it. Spans count UTF-16 code units of this string. */
  readonly text: string;
  readonly box: Box;
  /**
   * Where each code unit of `text` begins on x, in page units, and last where the run ends:
   * `text.length + 1` numbers. Only where the source tells.
   */
  readonly edges?: readonly number[];
  /** Why the run is no part of the page's lines; left out of the many that are. */
  readonly apart?: ApartReason;
  /** Which of the page's `tags` it is of, where the document tells. */
  readonly tag?: number;
}

/** What a document's own tags may call a part of a page. */
export type TagKind = 'heading' | 'paragraph';

/**
 * - `turned`: its text runs in another direction than the page's: a title down the margin. Its box
 *   is that of all its characters.
 * - `ruby`: small characters beside a line, that tell how its characters are read.
 * - `running`: other pages of the document have the same at the same place.
 */
export type ApartReason = 'turned' | 'ruby' | 'running';

/**
 * Which file the runs were read from; `lib/sources/read-page.ts` says how it is chosen. A PDF has one.
 */
export type PageSource = 'grid' | 'search-xml' | 'text-position' | 'pdf';

/** One page as its source gives it: the input of the engine. */
export interface PageOfRuns {
  /** The flip page, counted from 1 as the viewer counts; null where nothing tells. */
  readonly flipPage: number | null;
  /** The book's title, without `Page N - `; null where nothing tells. */
  readonly title: string | null;
  readonly source: PageSource;
  readonly units: PageUnits;
  readonly runs: readonly Run[];
  /**
   * How the page is turned to have its lines run from left to right, where it is: all boxes are of
   * the turned page, and `turnedBack` gives those of the page that one sees.
   */
  readonly turn?: Turn;
  /** The printed number that the document itself gives the page, where it does. */
  readonly label?: string;
  /** The paragraphs and headings that the document's own tags name; they may be wrong. */
  readonly tags?: readonly TagKind[];
  /** What the document's own contents call what begins on the page. */
  readonly titles?: readonly string[];
}
