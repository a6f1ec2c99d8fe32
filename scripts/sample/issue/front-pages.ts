import { addBlock, addPiece, type FlowItem, plain } from '../setting/pieces.ts';
import type { PagePlan } from '../setting/place-page.ts';
import type { Section } from '../setting/section.ts';
import type { SetKind } from '../setting/set-page.ts';
import { articleNamed, type Desk, issueFurniture, PRINTED_BEHIND } from './issue-desk.ts';
import { ISSUE_STYLE, PAPER } from './issue-style.ts';

const WHOLE = { left: 0, top: 0, ...PAPER };

/** One block of its own, in `className`; `texts` are printed apart and read with spaces between. */
function line(desk: Desk, kind: SetKind, className: string, texts: readonly string[]): FlowItem {
  const level = kind === 'heading' ? { level: 1 as const } : {};
  const block = addBlock(desk.draft, { kind, article: 0, ...level });
  const pieces = texts.map((text, index) =>
    addPiece(desk.draft, block, plain(text), index > 0 ? ' ' : ''),
  );
  return {
    className,
    pieces,
    wrap: (html) =>
      html.map((text, index) => `<span data-piece="${pieces[index]?.id}">${text}</span>`).join(''),
    splittable: false,
    keepsWithNext: false,
    from: 0,
  };
}

const pageOf = (items: readonly FlowItem[], left: number, top: number): Section => ({
  rect: { left, top, width: PAPER.width - 2 * left, height: PAPER.height - top - 20 },
  columns: [{ left, width: PAPER.width - 2 * left }],
  head: null,
  obstacles: [],
  items,
  balanced: false,
});

export function coverPage(desk: Desk, flip: number): PagePlan {
  const items = [
    line(desk, 'paragraph', 'issue', ['2024年4月下', '第08期', '总第312期']),
    line(desk, 'heading', 'masthead', ['山河月读']),
    line(desk, 'paragraph', 'lead', ['一张纸要过七十二道手']),
    line(desk, 'paragraph', 'line', ['造了一辈子桥的人，最怕过桥']),
    line(desk, 'paragraph', 'line', ['云上小学的第四十七个春天']),
    line(desk, 'paragraph', 'line', ['鹽工們的天氣預報']),
  ];
  const css = `.issue{display:flex;gap:14px;font:11px/16px ${ISSUE_STYLE.headFont}}
.masthead{font:700 92px/1.25 ${ISSUE_STYLE.bodyFont};letter-spacing:8px;padding-bottom:22px}
.lead{font:700 25px/40px ${ISSUE_STYLE.bodyFont};color:#7c3b2a}
.line{font:14px/25px ${ISSUE_STYLE.headFont};color:#2b3a3a}`;
  return {
    flip,
    printed: null,
    style: ISSUE_STYLE,
    sections: [pageOf(items, 48, 56)],
    furniture: [],
    rules: [],
    pictures: [{ svg: desk.pictures.mountains(), rect: WHOLE }],
    css,
  };
}

/** The inner cover is a picture and nothing else: a page without a text layer. */
export const picturePage = (desk: Desk, flip: number): PagePlan => ({
  flip,
  printed: null,
  style: ISSUE_STYLE,
  sections: [],
  furniture: [],
  rules: [],
  pictures: [{ svg: desk.pictures.bridge(), rect: WHOLE }],
});

/** The articles in the order of their pages, by flip page and the name of the text. */
const CONTENTS: readonly (readonly [number, string])[] = [
  [4, 'editorial'],
  [5, 'paper'],
  [8, 'tea'],
  [8, 'ferry'],
  [9, 'bridge'],
  [10, 'school'],
  [11, 'wind'],
  [12, 'library'],
  [13, 'salt'],
  [14, 'night-market-tw'],
  [15, 'letters'],
  [15, 'lamp-mixed'],
];

const MASTHEAD = [
  '主办：山河月读编辑部　　主编：秦屿　　编辑：阿蒲　小满',
  '投稿：tougao@shanheyuedu.example　　每月两期　　每期定价 12.00 元',
];

export function contentsPage(desk: Desk, flip: number): PagePlan {
  const heading = line(desk, 'heading', 'contents', ['目录']);
  const entries = CONTENTS.map(([page, name]) => {
    const { title, byline } = articleNamed(desk, name);
    const printed = String(page - PRINTED_BEHIND).padStart(2, '0');
    return line(desk, 'list', 'entry', [printed, title, byline]);
  });
  const items = [
    heading,
    ...entries,
    ...MASTHEAD.map((text) => line(desk, 'sidebar', 'imprint', [text])),
  ];
  const css = `.contents{font:700 34px/60px ${ISSUE_STYLE.bodyFont};padding-bottom:20px}
.entry{display:flex;font:12px/20px ${ISSUE_STYLE.bodyFont};padding-bottom:18px}
.entry span:nth-child(1){width:44px;font-size:17px}
.entry span:nth-child(2){width:280px;font-weight:700}
.entry span:nth-child(3){font-size:10px}
.imprint{font:9px/17px ${ISSUE_STYLE.headFont}}.entry+.imprint{padding-top:36px}`;
  return {
    flip,
    printed: String(flip - PRINTED_BEHIND),
    style: ISSUE_STYLE,
    sections: [pageOf(items, 60, 80)],
    furniture: issueFurniture(ISSUE_STYLE, flip),
    rules: [],
    css,
  };
}

export function backCover(desk: Desk, flip: number): PagePlan {
  const items = [line(desk, 'paragraph', 'line', ['山河不语，且读且行。'])];
  return {
    flip,
    printed: null,
    style: ISSUE_STYLE,
    sections: [pageOf(items, 48, 90)],
    furniture: [],
    rules: [],
    pictures: [{ svg: desk.pictures.teaMarket(), rect: WHOLE }],
    css: `.line{font:17px/28px ${ISSUE_STYLE.bodyFont};color:#f3e3bd}`,
  };
}
