import { passageSource, type Reading } from '../cite/page-source.ts';
import { type Block, FURNITURE, type ProsePage } from '../model/block.ts';
import type { Passage, Stretch } from '../model/passage.ts';
import type { PageOfRuns } from '../model/run.ts';
import { bookKey } from './accepted-address.ts';
import { anchorOf } from './anchor.ts';
import { CLIPPING_VERSION, type Clipping } from './clipping.ts';
import { passageId } from './passage-id.ts';

/** A page as it is being read. */
export interface ReadPage {
  readonly prose: ProsePage;
  /** What the prose was made of; null where it is no longer known, and then no boxes are kept. */
  readonly runs: PageOfRuns | null;
  readonly address: string;
}

export interface Saving {
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Where and when it is read, for the citation. */
  readonly reading: Reading;
}

/** A part of a block that a quote takes. */
export interface QuotedBlock {
  readonly page: number;
  /** Among the page's blocks without its furniture. */
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A passage as a clipping, with all that the pages tell of it. What the passage holds of page
 * furniture is left out; white space at its ends too.
 *
 * @param pages in their order; those before the passage tell where its article began
 * @returns null where it holds no text
 */
export function makeClipping(
  pages: readonly ReadPage[],
  passage: Passage,
  { now, reading }: Saving,
): Clipping | null {
  const quoted = quotedBlocks(pages, passage);
  const [first] = quoted;
  const page = pages[first?.page ?? -1];
  if (first === undefined || page === undefined) return null;
  const proses = pages.map(({ prose }) => prose);
  const texts = proses.map(textBlocks);
  const quote = quoted
    .map(({ page, block, from, to }) => texts[page]?.[block]?.text.slice(from, to) ?? '')
    .join('\n');
  const anchor = anchorOf(pages, quoted, quote);
  const book = bookKey(page.address);
  const flipPages = flipPagesOf(pages, quoted);
  const before = (texts[first.page] ?? []).slice(0, first.block + 1);
  return {
    version: CLIPPING_VERSION,
    id: passageId({
      book,
      flipPage: page.prose.flipPage,
      quote,
      occurrence: anchor.occurrence,
    }),
    capture: {
      created: now,
      quote,
      book,
      bookTitle: page.prose.title,
      address: page.address,
      read: passageSource(proses, passage, reading) ?? {},
      flipPages,
      heading: textOfLast(before, 'heading'),
      byline: textOfLast(before.slice(before.findLastIndex(isTitle) + 1), 'byline'),
      anchor,
    },
    edits: { note: '', tags: [], colour: 'yellow', deleted: null, corrected: {} },
    edited: { note: now, tags: now, colour: now, deleted: now, corrected: now },
  };
}

/** The blocks of a page that are text of its own. */
export const textBlocks = ({ blocks }: ProsePage): readonly Block[] =>
  blocks.filter(({ kind }) => !FURNITURE.has(kind));

const isTitle = ({ kind, level }: Block): boolean => kind === 'heading' && level === 1;

const textOfLast = (blocks: readonly Block[], kind: Block['kind']): string | null =>
  blocks.findLast((block) => block.kind === kind)?.text ?? null;

/** What of each block the passage takes, in the order of the pages, without white space at its ends. */
function quotedBlocks(pages: readonly ReadPage[], passage: Passage): QuotedBlock[] {
  return pages.flatMap(({ prose }, page) => {
    let own = -1;
    return prose.blocks.flatMap(({ kind, text }, block): QuotedBlock[] => {
      if (FURNITURE.has(kind)) return [];
      own++;
      const parts = passage.filter(
        (part) => part.flipPage === prose.flipPage && part.block === block,
      );
      const part = parts.length === 0 ? null : trimmed(text, ...hull(parts));
      return part === null ? [] : [{ page, block: own, ...part }];
    });
  });
}

/** A block may be shown in pieces; the passage goes from the first of them to the last. */
const hull = (parts: readonly Stretch[]): [number, number] => [
  Math.max(0, Math.min(...parts.map(({ from }) => from))),
  Math.max(0, ...parts.map(({ to }) => to)),
];

function trimmed(text: string, begins: number, ends: number): { from: number; to: number } | null {
  const part = text.slice(begins, ends);
  const bare = part.trim();
  if (bare === '') return null;
  const from = begins + part.indexOf(bare);
  return { from, to: from + bare.length };
}

function flipPagesOf(
  pages: readonly ReadPage[],
  quoted: readonly QuotedBlock[],
): readonly [number, number] | null {
  const first = pages[quoted[0]?.page ?? -1]?.prose.flipPage ?? null;
  const last = pages[quoted.at(-1)?.page ?? -1]?.prose.flipPage ?? null;
  return first === null || last === null ? null : [first, last];
}
