import type { PageOfRuns } from './model/run.ts';
import type { Block, BlockKind, ProsePage } from './model/block.ts';
import { type Paragraph, paragraphStyle, paragraphsOf } from './layout/flow.ts';
import { findFurniture } from './layout/furniture.ts';
import type { Line } from './layout/line.ts';
import { linesOf } from './layout/lines.ts';
import { measure as measurePage } from './layout/measure.ts';
import { readingOrder } from './layout/order.ts';
import { pageLayout } from './layout/page-layout.ts';
import { cutStrips } from './layout/cuts.ts';
import { columnOf } from './layout/column.ts';
import { headingWeight } from './layout/headings.ts';
import { HEADING_AT } from './layout/thresholds.ts';
import { rolesOf } from './layout/roles.ts';
import { headReach } from './layout/titles.ts';
import { leadingOf, stripsOf } from './layout/strips.ts';
import { folioNumber } from './prose/patterns.ts';
import { joinLines } from './prose/join.ts';
import { fullWidthMarks } from './prose/punctuation.ts';

export function rebuildPage(page: PageOfRuns): ProsePage {
  const measure = measurePage(page);
  const allLines = linesOf(page.runs, measure);
  const leading = leadingOf(allLines, measure);
  const furniture = findFurniture(allLines, { leading, sized: measure.sized, title: page.title });
  const lines = allLines.filter((line) => !furniture.some((f) => f.lines.includes(line)));
  const strips = cutStrips(stripsOf(lines, leading, measure), leading, measure);
  const layout = pageLayout(strips, leading, measure.sized);
  const rest = strips;
  const roled = rolesOf(rest, layout);
  const flow = roled.filter((r) => r.role === 'body' || r.role === 'title' || r.role === 'heading' || r.role === 'byline');
  const order = readingOrder(flow.map((r) => {
    const reach = headReach(r, roled, layout);
    return { box: reach ?? r.strip.box, cuts: reach !== null };
  }));
  const style = paragraphStyle(layout.body);
  const blocks: Block[] = [];
  const knows = () => false;
  const toBlock = (lns: readonly Line[], kind: BlockKind, reasons: string[]): Block => {
    const joined = joinLines(lns.map((l) => l.parts.map((p) => ({ ...p, text: page.runs[p.run]!.text }))), { knows });
    return { kind, text: fullWidthMarks(joined.text), spans: joined.spans, doubts: [], reasons };
  };
  let pending: typeof flow = [];
  const flush = () => {
    const ps = paragraphsOf(pending.map((r) => ({ strip: r.strip, column: columnOf(r.strip, layout) })), style, leading);
    ps.forEach((p, i) => {
      const w = headingWeight(p, { before: ps[i - 1] ?? null, after: ps[i + 1] ?? null, style, leading });
      blocks.push(toBlock(p.lines.map((l) => l.line), w >= HEADING_AT ? 'heading' : 'paragraph', [p.reason, 'h' + w]));
    });
    pending = [];
  };
  for (const i of order) {
    const r = flow[i]!;
    if (r.role === 'body') pending.push(r);
    else { flush(); blocks.push(toBlock(r.strip.lines, r.role === 'byline' ? 'byline' : 'heading', [r.reason])); }
  }
  flush();
  for (const r of roled) {
    if (r.role === 'caption' || r.role === 'quote') blocks.push(toBlock(r.strip.lines, r.role, [r.reason]));
    if (r.role === 'sidebar' || r.role === 'note') for (const p of paragraphsOf([{ strip: r.strip, column: r.strip }], 'plain', leading)) blocks.push(toBlock(p.lines.map((l) => l.line), r.role, [r.reason, p.reason]));
  }
  for (const f of furniture) blocks.push(toBlock(f.lines, f.role, [f.reason]));
  const folio = blocks.find((b) => b.kind === 'folio');
  return { flipPage: page.flipPage, folio: folio ? folioNumber(folio.text) : null, title: page.title, blocks };
}
