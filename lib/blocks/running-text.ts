import type { Line } from '../layout/line.ts';
import { isIndented, shortBy } from '../layout/paragraphs/flow-line.ts';
import { headingWeight } from '../layout/paragraphs/headings.ts';
import { type InColumn, type Paragraph, paragraphsOf } from '../layout/paragraphs/paragraphs.ts';
import type { RoledStrip } from '../layout/roles/role.ts';
import { columnOf } from '../layout/strips/column.ts';
import type { PageLayout } from '../layout/strips/page-layout.ts';
import { HEADING_AT, SHORT_BY, WIDE_WORD } from '../layout/thresholds.ts';
import type { ParagraphEdges } from '../model/block.ts';
import { overlapY } from '../model/geometry.ts';
import { listMark } from '../prose/patterns.ts';
import { type BlockLines, blockLines } from './block-lines.ts';
import { withLists } from './lists.ts';

/**
 * The running text as blocks: headings and bylines as their strips stand, body text as paragraphs
 * that run on from strip to strip.
 *
 * @param order strips of running text, in reading order
 */
export function runningText(order: readonly RoledStrip[], page: PageLayout): BlockLines[] {
  const blocks: BlockLines[] = [];
  const trusted = withTrusted(order, page);
  let body: RoledStrip[] = [];
  const endBody = (isLast: boolean): void => {
    blocks.push(...bodyBlocks(body, trusted, isLast));
    body = [];
  };
  for (const item of order) {
    if (item.role === 'body') {
      body.push(item);
      continue;
    }
    endBody(false);
    blocks.push(...headBlocks(item));
  }
  endBody(true);
  return withLists(joinBylines(blocks));
}

/** Bylines side by side (`文 / …　图 / …`) are one. */
function joinBylines(blocks: readonly BlockLines[]): BlockLines[] {
  const joined: BlockLines[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isOne = last?.kind === 'byline' && block.kind === 'byline' && isLevel(last, block);
    if (last && isOne) joined.splice(-1, 1, { ...last, lines: [...last.lines, ...block.lines] });
    else joined.push(block);
  }
  return joined;
}

function isLevel(a: BlockLines, b: BlockLines): boolean {
  const last = a.lines.at(-1)?.box;
  const first = b.lines[0]?.box;
  return last !== undefined && first !== undefined && overlapY(last, first) > 0;
}

function headBlocks({ strip, role, reason }: RoledStrip): BlockLines[] {
  if (role === 'byline') return [blockLines('byline', strip.lines, reason)];
  const level = role === 'title' ? 1 : 2;
  return numberedApart(strip.lines).map((lines) => ({
    ...blockLines('heading', lines, reason),
    level,
  }));
}

/** Headings under each other in one size are one, unless they are numbered each. */
function numberedApart(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && listMark(line.text) === '') last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The page with as much of what its document says as can be believed. */
function withTrusted(order: readonly RoledStrip[], page: PageLayout): PageLayout {
  if (page.structure === null) return page;
  const body = order.filter(({ role }) => role === 'body');
  const shown = paragraphsOf(inColumns(body, page), page.style, page.leading);
  return { ...page, structure: page.structure.agreeing(shown.map(linesOf)) };
}

const inColumns = (body: readonly RoledStrip[], page: PageLayout): InColumn[] =>
  body.map(({ strip }) => ({ strip, column: columnOf(strip, page) }));

function bodyBlocks(body: readonly RoledStrip[], page: PageLayout, isLast: boolean): BlockLines[] {
  const { style, leading, structure } = page;
  const paragraphs = paragraphsOf(inColumns(body, page), style, leading, structure);
  return paragraphs.map((paragraph, index) => {
    const around = {
      before: paragraphs[index - 1] ?? null,
      after: paragraphs[index + 1] ?? null,
      style: page.style,
      leading: page.leading,
      endsPage: isLast && index === paragraphs.length - 1,
      isNamedHeading: structure?.isHeading(linesOf(paragraph)) ?? false,
    };
    return bodyBlock(paragraph, headingWeight(paragraph, around), edgesOf(paragraph, page));
  });
}

const linesOf = ({ lines }: Paragraph): Line[] => lines.map(({ line }) => line);

function edgesOf({ lines }: Paragraph, { style }: PageLayout): ParagraphEdges {
  const [head] = lines;
  const tail = lines.at(-1);
  const isFull = tail !== undefined && shortBy(tail) < SHORT_BY + WIDE_WORD;
  const isIn = head !== undefined && isIndented(head);
  return {
    first: isIn ? 'indented' : style === 'indent' ? 'flush' : 'unknown',
    last: isFull ? 'full' : 'short',
  };
}

function bodyBlock(paragraph: Paragraph, weight: number, edges: ParagraphEdges): BlockLines {
  const lines = linesOf(paragraph);
  const { reason, doubts } = paragraph;
  if (weight < HEADING_AT) return { kind: 'paragraph', lines, edges, reasons: [reason], doubts };
  const reasons = [reason, `reads as a heading (${weight})`];
  return { kind: 'heading', lines, level: 2, reasons, doubts: [] };
}
