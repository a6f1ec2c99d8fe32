import type { ProsePage } from '../../../lib/model/block.ts';
import { ASIDES, BLOCK_KINDS, type BlockKind, FURNITURE } from '../../../lib/model/block.ts';

/** A block as far as a reader sees it. */
export interface PlainBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

/** What a page should read as, from a file that may hold more. */
export interface ExpectedPage {
  readonly folio: string | null;
  readonly blocks: readonly PlainBlock[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Reads a file of expectations; throws a `TypeError` where it holds something else. */
export function parseExpected(json: string): ExpectedPage {
  const value: unknown = JSON.parse(json);
  if (!isRecord(value) || !Array.isArray(value.blocks)) throw new TypeError('no blocks expected');
  const { folio } = value;
  if (folio !== null && typeof folio !== 'string') throw new TypeError('no folio expected');
  return { folio, blocks: value.blocks.map(parseBlock) };
}

function parseBlock(value: unknown): PlainBlock {
  if (!isRecord(value) || typeof value.text !== 'string')
    throw new TypeError('a block has no text');
  const kind = BLOCK_KINDS.find((known) => known === value.kind);
  if (!kind) throw new TypeError(`a block is of kind ${String(value.kind)}`);
  return { kind, text: value.text };
}

const plain = ({ kind, text }: PlainBlock): string => `${kind} ${text}`;
const isRunning = ({ kind }: PlainBlock): boolean => !ASIDES.has(kind) && !FURNITURE.has(kind);

/**
 * A page so that two of them can be compared: its running text in order, and what stands beside it
 * or around it, which has no one place among the text, sorted.
 */
export const readable = ({ folio, blocks }: ExpectedPage | ProsePage) => ({
  folio,
  running: blocks.filter(isRunning).map(plain),
  beside: blocks
    .filter((block) => !isRunning(block))
    .map(plain)
    .sort(),
});
