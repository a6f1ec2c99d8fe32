import { describe, expect, it } from 'vitest';
import type { StripRole } from '../../../../lib/layout/roles/role.ts';
import { roleBySize } from '../../../../lib/layout/roles/role-by-size.ts';
import { rolesOf } from '../../../../lib/layout/roles/roles.ts';
import { pageLayout } from '../../../../lib/layout/strips/page-layout.ts';
import type { Strip } from '../../../../lib/layout/strips/strip.ts';
import { fullTexts, LEADING, stripAt } from '../pieces.ts';

/** The role of the first strip on a page with the others. */
const roleOf = (strip: Strip, ...others: readonly Strip[]): StripRole | undefined =>
  rolesOf(pageLayout([strip, ...others], LEADING, true), roleBySize).find(
    (item) => item.strip === strip,
  )?.role;

const left = stripAt(0, 10, fullTexts(12));
const right = stripAt(24, 10, fullTexts(12));

describe('roles by size', () => {
  it('body text is of the usual size', () => {
    expect(roleOf(left, right)).toBe('body');
  });

  it('a title is much larger, or larger and over several columns', () => {
    expect(roleOf(stripAt(0, 6, ['渡口的早晨'], { size: 2 }), left, right)).toBe('title');
    const wide = stripAt(0, 7, ['渡口的早晨是从一盏灯开始的，黄昏也是从一盏灯开始的'], {
      size: 1.4,
    });
    expect(roleOf(wide, left, right)).toBe('title');
  });

  it('a heading is a little larger, over one column', () => {
    expect(roleOf(stripAt(0, 8.4, ['渡口的早晨'], { size: 1.2 }), left, right)).toBe('heading');
  });

  it('a byline has its words, or is small and right under a title', () => {
    expect(roleOf(stripAt(0, 8, ['文/周小满']), left, right)).toBe('byline');
    const title = stripAt(0, 4, ['渡口的早晨'], { size: 2 });
    expect(roleOf(stripAt(0, 6.8, ['周小满'], { size: 0.8 }), title, left, right)).toBe('byline');
  });

  it('a byline is a name under a title, a little larger than the text, at the end of the head too', () => {
    const title = stripAt(0, 4, ['渡口的早晨'], { size: 2 });
    const name = (x: number) => stripAt(x, 6.8, ['周小满'], { size: 1.1 });
    expect(roleOf(name(0), title, left, right)).toBe('byline');
    expect(roleOf(name(40), title, left, right)).toBe('byline');
    expect(roleOf(name(40), left, right)).not.toBe('byline');
  });

  it('a large sentence is a lede close below its head, and apart from the text a quote', () => {
    const title = stripAt(0, 4, ['渡口的早晨'], { size: 2 });
    const lede = ['渡口的灯一夜没有灭。'];
    expect(roleOf(stripAt(0, 6.8, lede, { size: 1.15 }), title, left, right)).toBe('body');
    const below = stripAt(0, 40, fullTexts(8));
    expect(roleOf(stripAt(0, 34, lede, { size: 1.15 }), left, below)).toBe('quote');
    const ended = stripAt(0, 10, [...fullTexts(11), '他没有说话。']);
    const question = stripAt(0, 34, ['问：渡口的灯灭了。'], { size: 1.15 });
    expect(roleOf(question, ended, below)).toBe('heading');
  });

  it('a box over two columns is set in from both', () => {
    const texts = [fullTexts(1, 42).join(''), fullTexts(1, 30).join('')];
    expect(roleOf(stripAt(1, 4, texts), left, right)).toBe('sidebar');
  });

  it('a caption is small and short, a box small and longer', () => {
    expect(roleOf(stripAt(0, 34, ['渡口的老船。'], { size: 0.8 }), left)).toBe('caption');
    expect(roleOf(stripAt(0, 34, fullTexts(6).reverse(), { size: 0.8 }), left)).toBe('sidebar');
  });

  it('a note is small and has the mark of one', () => {
    expect(roleOf(stripAt(0, 34, ['①河宽以枯水期计。'], { size: 0.8 }), left)).toBe('note');
  });

  it('a quote stands in the midst of a text that runs past it', () => {
    const below = stripAt(0, 40, fullTexts(8));
    const quote = stripAt(0, 34, ['灯灭了人也散了'], { size: 1.3 });
    expect(roleOf(quote, left, below)).toBe('quote');
  });

  it('large text that is as long as an article is body text', () => {
    expect(roleOf(stripAt(0, 34, fullTexts(12), { size: 1.3 }), left, right)).toBe('body');
  });
});

it('every strip has one role, in the order they came, and a reason for it', () => {
  const strips = [left, stripAt(0, 6, ['渡口的早晨'], { size: 2 }), right];
  const roled = rolesOf(pageLayout(strips, LEADING, true), roleBySize);
  expect(roled.map((item) => item.strip)).toEqual(strips);
  expect(roled.every((item) => item.reason !== '')).toBe(true);
});
