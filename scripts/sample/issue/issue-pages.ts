import type { PagePlan } from '../setting/place-page.ts';
import type { Section } from '../setting/section.ts';
import { backCover, contentsPage, coverPage, picturePage } from './front-pages.ts';
import { type Desk, issueFurniture, openArticle, placeAside } from './issue-desk.ts';
import { ISSUE_STYLE, PAPER, TRADITIONAL_STYLE, withColumns } from './issue-style.ts';
import { across, bodyRect, headOf, plan, takeCarried, under, wholePage } from './page-layout.ts';

/** A page of the issue; what its last section could not hold waits under `carry`. */
export interface IssuePage {
  readonly build: (desk: Desk, flip: number) => PagePlan;
  readonly carry?: string;
}

/** The issue from cover to cover; the first is flip page 1. */
export const ISSUE_PAGES: readonly IssuePage[] = [
  { build: coverPage },
  { build: picturePage },
  { build: contentsPage },
  { build: editorialPage },
  { build: paperOpening, carry: 'paper' },
  { build: paperMiddle, carry: 'paper' },
  { build: paperEnd },
  { build: twoArticles },
  { build: interviewPage },
  { build: schoolOpening, carry: 'school' },
  { build: schoolEnd },
  { build: libraryPage },
  { build: saltPage },
  { build: nightPage },
  { build: lettersPage },
  { build: backCover },
];

function editorialPage(desk: Desk, flip: number): PagePlan {
  const wide = { ...ISSUE_STYLE, size: 12, leading: 23 };
  const style = {
    ...wide,
    margin: { ...wide.margin, top: 350, left: 120, right: 120 },
    columns: [1],
  };
  const article = openArticle(desk, 'editorial', style);
  const section = wholePage(style, headOf(article, 355), article.items, []);
  const rect = { left: 0, top: 70, width: PAPER.width, height: 240 };
  return {
    ...plan(flip, style, [section]),
    furniture: issueFurniture(ISSUE_STYLE, flip),
    pictures: [{ svg: desk.pictures.valley(), rect }],
  };
}

function paperOpening(desk: Desk, flip: number): PagePlan {
  const style = ISSUE_STYLE;
  const article = openArticle(desk, 'paper', style);
  desk.carried.set('paper', { number: article.number, items: [] });
  const at = { number: article.number, name: 'paper', style };
  const photo = placeAside(desk, at, 'photo', 0, {
    columns: across(style, 0, 1),
    place: 'top',
    picture: 'papermaking',
    height: 318,
  });
  const { width } = bodyRect(style);
  return plan(flip, style, [wholePage(style, headOf(article, width), article.items, [photo])]);
}

function paperMiddle(desk: Desk, flip: number): PagePlan {
  const style = ISSUE_STYLE;
  const { number, items } = takeCarried(desk, 'paper');
  const at = { number, name: 'paper', style };
  const quote = placeAside(desk, at, 'quote', 0, { columns: across(style, 0, 2), place: 0.4 });
  const photo = placeAside(desk, at, 'photo', 1, {
    columns: across(style, 0, 1),
    place: 'bottom',
    picture: 'waterwheel',
    height: 205,
  });
  return plan(flip, style, [wholePage(style, null, items, [quote, photo])]);
}

function paperEnd(desk: Desk, flip: number): PagePlan {
  const style = ISSUE_STYLE;
  const { number, items } = takeCarried(desk, 'paper');
  const at = { number, name: 'paper', style };
  const columns = across(style, 1, 2);
  const place = { columns, place: 'top', picture: 'wall', height: 320 } as const;
  const photo = placeAside(desk, at, 'photo', 2, place);
  const box = placeAside(desk, at, 'box', 0, { columns: across(style, 0, 2), place: 'bottom' });
  return plan(flip, style, [{ ...wholePage(style, null, items, [photo, box]), balanced: true }]);
}

/** Where two articles share a page. */
const TIGHT = { size: 10, leading: 16.5 };

function twoArticles(desk: Desk, flip: number): PagePlan {
  const style = { ...ISSUE_STYLE, ...TIGHT };
  const rect = bodyRect(style);
  const tea = openArticle(desk, 'tea', style);
  const first: Section = {
    ...wholePage(style, headOf(tea, rect.width), tea.items, []),
    balanced: true,
  };
  const lower = { ...withColumns(2, 22), ...TIGHT };
  const ferry = openArticle(desk, 'ferry', style);
  const second = (above: number) =>
    under(above, wholePage(lower, headOf(ferry, rect.width), ferry.items, []));
  return plan(flip, style, [first, second]);
}

function interviewPage(desk: Desk, flip: number): PagePlan {
  const style = withColumns(2, 22);
  const article = openArticle(desk, 'bridge', style);
  const at = { number: article.number, name: 'bridge', style };
  const both = across(style, 0, 1);
  const quote = placeAside(desk, at, 'quote', 0, { columns: both, place: 0.45 });
  const box = placeAside(desk, at, 'box', 0, { columns: across(style, 1, 1), place: 'bottom' });
  const head = headOf(article, bodyRect(style).width);
  return plan(flip, style, [wholePage(style, head, article.items, [quote, box])]);
}

function schoolOpening(desk: Desk, flip: number): PagePlan {
  const style = ISSUE_STYLE;
  const article = openArticle(desk, 'school', style);
  desk.carried.set('school', { number: article.number, items: [] });
  const at = { number: article.number, name: 'school', style };
  const columns = across(style, 1, 2);
  const place = { columns, place: 'bottom', picture: 'school', height: 210 } as const;
  const photo = placeAside(desk, at, 'photo', 0, place);
  const head = headOf(article, bodyRect(style).width);
  return plan(flip, style, [wholePage(style, head, article.items, [photo])]);
}

/** The end of one article, and under it another, which runs round its picture. */
function schoolEnd(desk: Desk, flip: number): PagePlan {
  const style = ISSUE_STYLE;
  const rect = bodyRect(style);
  const school = takeCarried(desk, 'school');
  const first = { ...wholePage(style, null, school.items, []), balanced: true };
  const lower = withColumns(2, 22);
  const wind = openArticle(desk, 'wind', lower);
  const at = { number: wind.number, name: 'wind', style: lower };
  const columns = across(lower, 0, 1);
  const photo = placeAside(desk, at, 'photo', 0, {
    columns,
    place: 0.4,
    picture: 'roof',
    height: 110,
  });
  const astride = { ...photo, left: rect.left + rect.width / 2 - 80, width: 160 };
  const second = (above: number) =>
    under(above, wholePage(lower, headOf(wind, rect.width), wind.items, [astride]));
  return plan(flip, style, [first, second]);
}

function libraryPage(desk: Desk, flip: number): PagePlan {
  const style = { ...withColumns(2, 22), columns: [1, 1.25] };
  const article = openArticle(desk, 'library', style);
  const at = { number: article.number, name: 'library', style };
  const photo = placeAside(desk, at, 'photo', 0, {
    columns: across(style, 0, 0),
    place: 'bottom',
    picture: 'library',
    height: 120,
  });
  const head = headOf(article, bodyRect(style).width);
  return plan(flip, style, [wholePage(style, head, article.items, [photo])]);
}

function saltPage(desk: Desk, flip: number): PagePlan {
  const style = TRADITIONAL_STYLE;
  const article = openArticle(desk, 'salt', style);
  const at = { number: article.number, name: 'salt', style };
  const photo = placeAside(desk, at, 'photo', 0, {
    columns: across(style, 0, 1),
    place: 'bottom',
    picture: 'saltField',
    height: 82,
  });
  const quote = placeAside(desk, at, 'quote', 0, { columns: across(style, 1, 1), place: 0.3 });
  const head = headOf(article, bodyRect(style).width);
  return plan(flip, style, [wholePage(style, head, article.items, [photo, quote])]);
}

function nightPage(desk: Desk, flip: number): PagePlan {
  const wide = { ...TRADITIONAL_STYLE, columns: [1], size: 12.5, leading: 24 };
  const style = { ...wide, margin: { ...wide.margin, left: 100, right: 100 } };
  const article = openArticle(desk, 'night-market-tw', style);
  const at = { number: article.number, name: 'night-market-tw', style };
  const photo = placeAside(desk, at, 'photo', 0, {
    columns: across(style, 0, 0),
    place: 'bottom',
    picture: 'lampAtCorner',
    height: 190,
  });
  const section = wholePage(style, headOf(article, bodyRect(style).width), article.items, [photo]);
  return { ...plan(flip, style, [section]), furniture: issueFurniture(TRADITIONAL_STYLE, flip) };
}

function lettersPage(desk: Desk, flip: number): PagePlan {
  const style = { ...ISSUE_STYLE, ...TIGHT };
  const rect = bodyRect(style);
  const letters = openArticle(desk, 'letters', style);
  const at = { number: letters.number, name: 'letters', style };
  const notes = placeAside(desk, at, 'notes', 0, { columns: across(style, 2, 2), place: 'bottom' });
  const first: Section = {
    ...wholePage(style, headOf(letters, rect.width), letters.items, [notes]),
    balanced: true,
  };
  const lamp = openArticle(desk, 'lamp-mixed', style);
  const second = (above: number) =>
    under(above, wholePage(style, headOf(lamp, rect.width), lamp.items, []));
  return plan(flip, style, [first, second]);
}
