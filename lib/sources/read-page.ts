import type { PageOfRuns, PageSource, PageUnits, Run } from '../model/run.ts';
import { agreement } from './agreement.ts';
import { readGrid } from './grid.ts';
import { readNewerPage } from './newer-page.ts';
import { runsOfPlaced } from './placed-run.ts';
import type { PlacedTexts } from './placed-text.ts';
import { readSearchXml } from './search-xml.ts';
import { withoutTeaser } from './teaser.ts';
import { readTextForPage } from './text-for-pages.ts';
import type { TextPage } from './text-page.ts';
import { readTextPosition, type TextPosition } from './text-position.ts';

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

/** The files from which runs can be read, the better first for an older book. */
export type SourceFile = 'search-xml' | 'text-position' | 'text-for-pages' | 'layer';

/** Why a file was not used, or not wholly. */
export interface SourceNote {
  readonly file: SourceFile;
  readonly reason: /** It holds nothing for this page. */
    | 'empty'
    /** It is no data, or breaks off. */
    | 'unreadable'
    /** More than a few of its places are no numbers. */
    | 'misplaced'
    /** Its text is not the page's. */
    | 'disagrees'
    /** Text that it draws twice was taken once. */
    | 'shadow';
  /** For whoever looks into it; in English. */
  readonly detail: string;
}

export type PageRead =
  | { readonly ok: true; readonly page: PageOfRuns; readonly notes: readonly SourceNote[] }
  | {
      readonly ok: false;
      readonly reason: 'not-a-flipbook' | 'no-text-layer';
      readonly notes: readonly SourceNote[];
    };

export interface ReadOptions {
  /** Whether files with coordinates may be used. */
  readonly positions: boolean;
  /** The flip page, where the text page does not tell it. */
  readonly flipPage?: number | null;
}

/** Letters and digits that a coordinate file shares with the page's own text, at least. */
const AGREEMENT_MIN = 0.97;
/** More of a page's texts than this without a place, and the places are no use. */
const MISPLACED_MAX = 0.05;

/**
 * Reads a page from the best of its files: coordinates where they agree with the page's own text,
 * else the layer. Nothing in the files makes it throw.
 */
export function readPage(files: PageFiles, options: ReadOptions): PageRead {
  const { textPage } = files;
  const flipPage = textPage?.flipPage ?? options.flipPage ?? null;
  if (textPage === null && options.flipPage === undefined) {
    return { ok: false, reason: 'not-a-flipbook', notes: [] };
  }
  const notes: SourceNote[] = [];
  const found =
    (options.positions ? readPlaced(files, flipPage, notes) : null) ??
    readLayer(files, flipPage, options.positions, notes);
  if (found === null || found.runs.length === 0)
    return { ok: false, reason: 'no-text-layer', notes };
  return { ok: true, page: { flipPage, title: textPage?.title ?? null, ...found }, notes };
}

interface Found {
  readonly source: PageSource;
  readonly units: PageUnits;
  readonly runs: readonly Run[];
}

function readPlaced(files: PageFiles, page: number | null, notes: SourceNote[]): Found | null {
  const older = files.textPage?.generation === 'older';
  const layer = files.textPage ? files.textPage.layer : '';
  if (older && files.searchXml) {
    const placed = readSearchXml(files.searchXml);
    const runs = exactRuns(placed, layer, 'search-xml', notes);
    if (runs) return { source: 'search-xml', units: 'fraction', runs };
  }
  const position = positionOf(files, page, notes);
  if (position === null) return null;
  const runs = older
    ? exactRuns(position, layer, 'text-position', notes)
    : readNewerPage(position, linesOf(files, page, notes), layer, notes);
  return runs && { source: 'text-position', units: 'fraction', runs };
}

function positionOf(
  files: PageFiles,
  page: number | null,
  notes: SourceNote[],
): TextPosition | null {
  if (files.textPosition === undefined) return null;
  const read = readTextPosition(files.textPosition, page);
  if (read.ok) return read.value;
  const detail = `${read.fault} at ${read.at}`;
  notes.push({ file: 'text-position', reason: 'unreadable', detail });
  return null;
}

function linesOf(
  files: PageFiles,
  page: number | null,
  notes: SourceNote[],
): readonly string[] | null {
  if (files.textForPages === undefined || page === null) return null;
  const read = readTextForPage(files.textForPages, page);
  if (read.ok) return read.value;
  const detail = `${read.fault} at ${read.at}`;
  notes.push({ file: 'text-for-pages', reason: 'unreadable', detail });
  return null;
}

/** The runs of a coordinate file, where it can be trusted with this page; else null, and why. */
function exactRuns(
  placed: PlacedTexts,
  layer: string,
  file: SourceFile,
  notes: SourceNote[],
): Run[] | null {
  const all = placed.texts.length + placed.misplaced.length;
  if (all === 0) {
    notes.push({ file, reason: 'empty', detail: 'no texts' });
    return null;
  }
  if (placed.misplaced.length > 0) {
    const detail = `${placed.misplaced.length} of ${all} texts have no place`;
    notes.push({ file, reason: 'misplaced', detail });
    if (placed.misplaced.length > all * MISPLACED_MAX) return null;
  }
  const runs = placed.texts.flatMap(runsOfPlaced);
  const shared = agreement(runs.map((run) => run.text).join(''), withoutTeaser(layer));
  if (shared >= AGREEMENT_MIN) return runs;
  notes.push({ file, reason: 'disagrees', detail: `shares ${shared.toFixed(3)} of the layer` });
  return null;
}

function readLayer(
  files: PageFiles,
  page: number | null,
  mayUseFiles: boolean,
  notes: SourceNote[],
): Found | null {
  const layer = files.textPage?.layer ?? '';
  if (files.textPage?.generation !== 'older' && mayUseFiles) {
    const lines = linesOf(files, page, notes);
    if (lines) return { source: 'grid', units: 'grid', runs: readGrid(lines.join('\n')) };
  }
  if (layer.trim() === '') return null;
  return { source: 'grid', units: 'grid', runs: readGrid(layer) };
}
