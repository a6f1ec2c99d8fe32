import type { Block, Doubt, Span } from '../../../lib/model/block.ts';
import type { PageOfRuns, Run } from '../../../lib/model/run.ts';

/** What the engine takes for white space: it is no part of any span. */
const BLANK = /[\s\u200b\ufeff]/u;
/** What a line's end may lose. */
const HYPHEN = /[-\u2010\u00ad]/u;
/** The half-width marks that may become full-width ones. */
const HALF_WIDTH = /[,:;?!()]/u;
const TO_FULL_WIDTH = 0xfee0;

const isFullWidthOf = (full: number, half: number): boolean =>
  full === half + TO_FULL_WIDTH && HALF_WIDTH.test(String.fromCharCode(half));

/**
 * What is wrong with where the blocks' characters come from, one line each; none where every visible
 * code unit of every run is in exactly one block, and every one of a block is from a run.
 */
export function faultsOfSpans(page: PageOfRuns, blocks: readonly Block[]): string[] {
  const used = page.runs.map(({ text }) => new Uint8Array(text.length));
  const faults = blocks.flatMap((block, at) =>
    faultsOfBlock(block, page.runs, used).map((fault) => `block ${at} ${fault}`),
  );
  for (const [run, { text }] of page.runs.entries()) {
    for (const [unit, count] of used[run]?.entries() ?? []) {
      if (count === 1 || (count === 0 && mayBeLost(text, unit))) continue;
      faults.push(`run ${run}, ${JSON.stringify(text[unit])} at ${unit}, is used ${count} times`);
    }
  }
  return faults;
}

/** White space, and a hyphen after a letter where a line may end. */
function mayBeLost(text: string, unit: number): boolean {
  const char = text[unit] ?? '';
  if (BLANK.test(char)) return true;
  const after = text[unit + 1] ?? ' ';
  return HYPHEN.test(char) && unit > 0 && BLANK.test(after);
}

function faultsOfBlock(
  { text, spans }: Block,
  runs: readonly Run[],
  used: readonly Uint8Array[],
): string[] {
  const faults: string[] = [];
  let end = 0;
  for (const span of spans) {
    const { from, to, run, start } = span;
    if (from < end || to <= from) faults.push(`has the span ${from}–${to} after ${end}`);
    faults.push(...inserted(text.slice(end, from)));
    end = to;
    const [source, count] = [runs[run]?.text ?? '', used[run]];
    for (let unit = from; unit < to; unit++) {
      const at = start + unit - from;
      const [code, origin] = [text.charCodeAt(unit), source.charCodeAt(at)];
      // Neither text has a character there where the code is NaN, which is not even itself.
      if (code !== origin && !isFullWidthOf(code, origin)) {
        faults.push(`has ${text[unit]} for ${source[at]} of run ${run} at ${at}`);
      }
      if (count) count[at] = (count[at] ?? 0) + 1;
    }
  }
  return [...faults, ...inserted(text.slice(end))];
}

/** Characters without a span; only white space may be put in. */
const inserted = (text: string): string[] =>
  [...text]
    .filter((char) => !BLANK.test(char))
    .map((char) => `has ${JSON.stringify(char)} from nowhere`);

/** A block without what the order of the runs is free to change: their numbers. */
interface ComparableBlock {
  readonly kind: string;
  readonly level: number | undefined;
  readonly text: string;
  readonly doubts: readonly Doubt[];
  readonly spans: readonly Span[];
}

/**
 * The blocks with each span's run named by the first run of `named` that is the same: runs that
 * nobody could tell apart are one.
 */
export function comparableBlocks(
  blocks: readonly Block[],
  page: PageOfRuns,
  named: PageOfRuns,
): ComparableBlock[] {
  const names = new Map<string, number>();
  for (const [index, run] of named.runs.entries()) {
    const key = JSON.stringify(run);
    if (!names.has(key)) names.set(key, index);
  }
  return blocks.map(({ kind, level, text, doubts, spans }) => ({
    kind,
    level,
    text,
    doubts,
    spans: spans.map((span) => ({
      ...span,
      run: names.get(JSON.stringify(page.runs[span.run])) ?? -1,
    })),
  }));
}

/** The page with every place moved and scaled alike. */
export function moved(
  page: PageOfRuns,
  by: { readonly scale: number; readonly x: number; readonly y: number },
): PageOfRuns {
  const { scale } = by;
  const [x, y] = [(at: number) => at * scale + by.x, (at: number) => at * scale + by.y];
  const runs = page.runs.map(({ text, box, edges }) => ({
    text,
    box: { left: x(box.left), top: y(box.top), right: x(box.right), bottom: y(box.bottom) },
    ...(edges ? { edges: edges.map(x) } : {}),
  }));
  return { ...page, runs };
}

/** The value, and all that it holds, made unchangeable. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
