import { describe, expect, it } from 'vitest';
import type { RoledStrip, StripRole } from '../../../../lib/layout/roles/role.ts';
import { headReach } from '../../../../lib/layout/roles/titles.ts';
import { pageLayout } from '../../../../lib/layout/strips/page-layout.ts';
import type { Strip } from '../../../../lib/layout/strips/strip.ts';
import { fullTexts, LEADING, stripAt } from '../pieces.ts';

const roled = (role: StripRole, strip: Strip): RoledStrip => ({ strip, role, reason: '' });

/** Where `head` cuts a page of `all`. */
function reachOf(head: RoledStrip, all: readonly RoledStrip[]) {
  const layout = pageLayout(
    all.map(({ strip }) => strip),
    LEADING,
    true,
  );
  return headReach(head, all, layout);
}

const column = (left: number, top: number, lines = 10): RoledStrip =>
  roled('body', stripAt(left, top, fullTexts(lines)));
const title = (left: number, top: number): RoledStrip =>
  roled('title', stripAt(left, top, ['渡口的早晨'], { size: 2 }));

describe('headReach', () => {
  it('of a short title goes across all columns that begin level below it', () => {
    const head = title(0, 20);
    const all = [column(0, 0, 8), column(24, 0, 8), head, column(0, 25), column(24, 25)];
    expect(reachOf(head, all)).toMatchObject({ left: 0, right: 44 });
  });

  it('stays out of the columns of another title beside it, and the other out of its', () => {
    const [one, other] = [title(0, 4), title(24, 4)];
    const all = [one, other, column(0, 8), column(24, 8)];
    expect(reachOf(one, all)?.right).toBeLessThanOrEqual(20);
    expect(reachOf(other, all)?.left).toBeGreaterThanOrEqual(24);
  });

  it('stays out of a column that runs on beside it', () => {
    const head = title(0, 20);
    const all = [column(0, 0, 11), head, column(0, 24), column(24, 0, 26)];
    expect(reachOf(head, all)?.right).toBeLessThanOrEqual(20);
  });

  it('goes across the whole page where white space above it does', () => {
    const head = title(0, 24);
    const above = [column(0, 0, 8), column(24, 0, 8), column(48, 0, 8)];
    const all = [...above, head, column(0, 28), column(24, 40, 3), column(48, 28)];
    expect(reachOf(head, all)).toMatchObject({ left: 0, right: 68 });
  });

  it('of a byline is the reach of the title close above it, at its own height', () => {
    const head = title(0, 20);
    const byline = roled('byline', stripAt(0, 22.6, ['文/周小满']));
    const all = [column(0, 0, 8), column(24, 0, 8), head, byline, column(0, 26), column(24, 26)];
    const reach = reachOf(byline, all);
    expect(reach).toMatchObject({ left: 0, right: 44, top: byline.strip.box.top });
  });

  it('is none for a byline under no title, nor for text', () => {
    const byline = roled('byline', stripAt(0, 20, ['文/周小满']));
    const text = column(0, 25);
    expect(reachOf(byline, [byline, text])).toBeNull();
    expect(reachOf(text, [byline, text])).toBeNull();
  });

  it('of a title with no text below it is above all text', () => {
    const head = title(24, 30);
    const reach = reachOf(head, [column(0, 0, 24), column(24, 0), head]);
    expect(reach?.bottom).toBeLessThanOrEqual(0);
  });
});
