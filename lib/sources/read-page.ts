import type { PageOfRuns, PageSource, PageUnits, Run } from '../model/run.ts';
import type { DataRead } from './book-files/script-data.ts';
import { readSearchXml } from './book-files/search-xml.ts';
import { readTextForPage } from './book-files/text-for-pages.ts';
import { readTextPosition } from './book-files/text-position.ts';
import { runsOfLines } from './grid/lines-alone.ts';
import { readNewerPage } from './newer-page.ts';
import { readOlderPage } from './older-page.ts';
import { readLayer } from './read-layer.ts';
import type { SourceFile, SourceNote } from './source-note.ts';
import type { TextPage } from './text-page.ts';

/** What was found of a page: the text of its files, undefined where a file is missing. */
export interface PageFiles {
  /** Null where there is no text page, or the document at its address is none. */
  readonly textPage: TextPage | null;
  readonly searchXml?: string | undefined;
  /** `text_position[N].js`, from either of its places. */
  readonly textPosition?: string | undefined;
  /** `book_config.js` or `search_config.js`. */
  readonly textForPages?: string | undefined;
}

export type PageRead =
  | { readonly ok: true; readonly page: PageOfRuns; readonly notes: readonly SourceNote[] }
  | {
      readonly ok: false;
      readonly reason: 'not-a-flipbook' | 'no-text-layer';
      readonly notes: readonly SourceNote[];
    };

export interface ReadOptions {
  /** Whether other files than the text page may be used. */
  readonly positions: boolean;
  /** The flip page, where the text page does not tell it; some books have no text pages. */
  readonly flipPage?: number | null;
}

/** Runs, and what they were read from. */
interface Found {
  readonly source: PageSource;
  readonly units: PageUnits;
  readonly runs: readonly Run[];
}

/**
 * Reads a page from the best of its files: coordinates where they agree with the page's own text,
 * else the text alone. Nothing in the files makes it throw; `notes` say why a better one was not
 * used.
 */
export function readPage(files: PageFiles, options: ReadOptions): PageRead {
  const { textPage } = files;
  const flipPage = textPage?.flipPage ?? options.flipPage ?? null;
  const notes: SourceNote[] = [];
  const beside = options.positions ? files : { textPage };
  if (textPage === null && flipPage === null) return { ok: false, reason: 'not-a-flipbook', notes };
  const found =
    textPage?.generation === 'older'
      ? (readOlder(beside, textPage.layer, flipPage, notes) ?? readLayer(textPage))
      : readNewer(beside, textPage?.layer ?? '', flipPage, notes);
  if (found === null || found.runs.length === 0) {
    return { ok: false, reason: 'no-text-layer', notes };
  }
  return { ok: true, page: { ...found, flipPage, title: textPage?.title ?? null }, notes };
}

/** From the coordinates; null where none of them can be trusted. */
function readOlder(
  files: PageFiles,
  layer: string,
  page: number | null,
  notes: SourceNote[],
): Found | null {
  if (files.searchXml !== undefined) {
    const texts = useful(readSearchXml(files.searchXml), 'search-xml', notes);
    const runs = texts && readOlderPage({ form: 'lines', texts }, layer, 'search-xml', notes);
    if (runs) return { source: 'search-xml', units: 'fraction', runs };
  }
  if (files.textPosition !== undefined) {
    const read = readTextPosition(files.textPosition, page);
    const position = useful(read, 'text-position', notes);
    const runs = position && readOlderPage(position, layer, 'text-position', notes);
    if (runs) return { source: 'text-position', units: 'fraction', runs };
  }
  return null;
}

function readNewer(
  files: PageFiles,
  layer: string,
  page: number | null,
  notes: SourceNote[],
): Found | null {
  const lines =
    files.textForPages === undefined || page === null
      ? null
      : useful(readTextForPage(files.textForPages, page), 'text-for-pages', notes);
  if (files.textPosition !== undefined) {
    const read = readTextPosition(files.textPosition, page);
    const position = useful(read, 'text-position', notes);
    const runs = position && readNewerPage(position, lines, layer, notes);
    if (runs) return { source: 'text-position', units: 'fraction', runs };
  }
  const alone = runsOfLines(lines ?? layer.split(/\r\n?|\n/u));
  return { source: 'grid', units: 'grid', runs: alone };
}

/** What was read of a file; null, and a note why, where it could not be. */
function useful<T>(read: DataRead<T>, file: SourceFile, notes: SourceNote[]): T | null {
  if (read.ok) return read.value;
  notes.push({ file, reason: 'unreadable', detail: `${read.fault} at character ${read.at}` });
  return null;
}
