import { passageSource, type Reading } from '../cite/page-source/page-source.ts';
import type { Block, ProsePage } from '../model/block.ts';
import type { Passage } from '../model/passage.ts';
import type { PageOfRuns } from '../model/run.ts';
import { bookKey } from './accepted-address.ts';
import { anchorOf } from './anchors/anchor.ts';
import { type QuotedBlock, quotedBlocks, quoteOf, textBlocks } from './anchors/quoted-blocks.ts';
import { CLIPPING_VERSION, type Clipping } from './clipping.ts';
import { keptAddress } from './own-address.ts';
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
  const quoted = quotedBlocks(
    pages.map(({ prose }) => prose),
    passage,
  );
  const [first] = quoted;
  const page = pages[first?.page ?? -1];
  if (first === undefined || page === undefined) return null;
  const proses = pages.map(({ prose }) => prose);
  const quote = quoteOf(proses, quoted);
  const anchor = anchorOf(pages, quoted, quote);
  const book = bookKey(page.address);
  const flipPages = flipPagesOf(pages, quoted);
  const before = textBlocks(page.prose).slice(0, first.block + 1);
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
      address: keptAddress(page.address),
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

const isTitle = ({ kind, level }: Block): boolean => kind === 'heading' && level === 1;

const textOfLast = (blocks: readonly Block[], kind: Block['kind']): string | null =>
  blocks.findLast((block) => block.kind === kind)?.text ?? null;

function flipPagesOf(
  pages: readonly ReadPage[],
  quoted: readonly QuotedBlock[],
): readonly [number, number] | null {
  const first = pages[quoted[0]?.page ?? -1]?.prose.flipPage ?? null;
  const last = pages[quoted.at(-1)?.page ?? -1]?.prose.flipPage ?? null;
  return first === null || last === null ? null : [first, last];
}
