import { type FlowItem, newDraft } from '../setting/pieces.ts';
import { placePage } from '../setting/place-page.ts';
import type { SetPage } from '../setting/set-page.ts';
import type { Sheet } from '../setting/sheet.ts';
import type { Article } from '../text/article.ts';
import type { Desk } from './issue-desk.ts';
import { ISSUE_PAGES } from './issue-pages.ts';
import { PICTURES } from './pictures.ts';

/** Sets every page of the issue; `onPage` is called while the page is on the sheet. */
export async function makeIssue(
  sheet: Sheet,
  texts: ReadonlyMap<string, Article>,
  onPage: (page: SetPage) => Promise<void>,
): Promise<SetPage[]> {
  const desk: Desk = {
    draft: newDraft(),
    texts,
    pictures: PICTURES,
    carried: new Map(),
    articles: 0,
  };
  const pages: SetPage[] = [];
  for (const [index, { build, carry }] of ISSUE_PAGES.entries()) {
    const plan = build(desk, index + 1);
    const { page, rests } = await placePage(sheet, plan, desk.draft);
    await onPage(page);
    pages.push(page);
    const rest = rests.findLast((items) => items.length > 0) ?? [];
    if (carry) carryOn(desk, carry, rest);
    else if (rest.length > 0)
      throw new Error(`page ${page.flip} is too full by ${rest.length} items`);
  }
  return pages;
}

function carryOn(desk: Desk, name: string, items: readonly FlowItem[]): void {
  const carried = desk.carried.get(name);
  if (!carried) throw new Error(`${name} was never opened`);
  desk.carried.set(name, { ...carried, items });
}
