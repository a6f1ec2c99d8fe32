import { describe, expect, it } from 'vitest';
import { type FurnitureRole, findFurniture } from '../../../../lib/layout/furniture/furniture.ts';
import type { Line } from '../../../../lib/layout/line.ts';
import { FURNITURE_TEXT_MAX } from '../../../../lib/layout/thresholds.ts';
import { fullText, fullTexts, LEADING, lineAt, linesAt } from '../pieces.ts';

/** Two columns that begin at `top`. */
const columns = (top: number): Line[] => [
  ...linesAt(0, top, fullTexts(20)),
  ...linesAt(24, top, fullTexts(20)),
];
const BELOW = 5 + 20 * LEADING + 2;

/** The role of each line of furniture by its text. */
function rolesOf(
  lines: readonly Line[],
  { sized = true, title = null }: { sized?: boolean; title?: string | null } = {},
): Record<string, FurnitureRole> {
  const { furniture } = findFurniture(
    [...lines].sort((a, b) => a.box.top - b.box.top),
    { leading: LEADING, sized, title, flipPage: 61 },
  );
  return Object.fromEntries(
    furniture.map(({ lines: own, role }) => [own.map((line) => line.text).join(''), role]),
  );
}

describe('findFurniture', () => {
  it('finds a header, a number beside it and a footer', () => {
    const lines = [
      lineAt(0, 0, '河上杂志'),
      lineAt(42, 0, '59'),
      ...columns(5),
      lineAt(0, BELOW, 'www.example.cn'),
    ];
    expect(rolesOf(lines)).toEqual({ 河上杂志: 'header', 59: 'folio', 'www.example.cn': 'footer' });
  });

  it('finds two rows of it', () => {
    const lines = [lineAt(42, 0, '— 59 —'), lineAt(0, 1.6, '人物专访'), ...columns(6)];
    expect(rolesOf(lines)).toEqual({ '— 59 —': 'folio', 人物专访: 'header' });
  });

  it('finds none where there is only text', () => {
    expect(rolesOf(columns(5))).toEqual({});
  });

  it('does not take the first or last line of the text', () => {
    const lines = [...columns(5), lineAt(0, 5 + 20 * LEADING, '灯灭了，人散了')];
    expect(rolesOf(lines)).toEqual({});
  });

  it('takes no sentence, byline or long text', () => {
    const far = 0;
    expect(rolesOf([lineAt(0, far, '灯灭了，人也散了。'), ...columns(5)])).toEqual({});
    expect(rolesOf([lineAt(0, far, '文/周小满'), ...columns(5)])).toEqual({});
    const long = fullText(FURNITURE_TEXT_MAX + 1);
    expect(rolesOf([lineAt(0, far, long), ...columns(5)])).toEqual({});
  });

  it('takes no title, by its size or by standing alone above the columns', () => {
    expect(rolesOf([lineAt(0, 0, '渡口的早晨', { size: 2 }), ...columns(6)])).toEqual({});
    expect(rolesOf([lineAt(0, 0, '渡口的早晨是从一盏灯开始的'), ...columns(5)])).toEqual({});
  });

  it('takes no short title that an author stands under', () => {
    const head = [lineAt(0, 0, '渡口'), lineAt(0, 2.4, '周小满'), ...columns(9)];
    expect(rolesOf(head, { sized: false })).not.toHaveProperty('渡口');
  });

  it('takes no first line of a text that stands a little apart', () => {
    const first = lineAt(0, 5 - 1.55 * LEADING, '开会当中');
    expect(rolesOf([first, ...columns(5)])).toEqual({});
  });

  it('takes what is as near beside a number', () => {
    const top = 5 - 1.55 * LEADING;
    expect(rolesOf([lineAt(0, top, '河上'), lineAt(40, top, '59'), ...columns(5)])).toEqual({
      河上: 'header',
      59: 'folio',
    });
  });

  it('takes no second name on the grid, which does not tell that it is no title', () => {
    const lines = [lineAt(0, 0, '河上'), lineAt(0, 3.5, '渡口的早晨'), ...columns(8)];
    expect(rolesOf(lines, { sized: false })).toEqual({ 河上: 'header' });
  });

  it('keeps a number with its decoration in one piece', () => {
    expect(rolesOf([...columns(5), lineAt(40, BELOW, '59 |')])).toEqual({ '59 |': 'folio' });
  });

  it('knows the name of the book, however close it stands', () => {
    const lines = [lineAt(0, 3.4, '《河上》二〇二四年春'), ...columns(5)];
    expect(rolesOf(lines)).toEqual({});
    expect(rolesOf(lines, { title: '《河上》二〇二四年春' })).toEqual({
      '《河上》二〇二四年春': 'header',
    });
  });

  it('finds a small line a little apart', () => {
    const lines = [lineAt(0, 2.4, '河上的人和他们的船以及他们的灯', { size: 0.7 }), ...columns(5)];
    expect(Object.values(rolesOf(lines))).toEqual(['header']);
  });

  it('finds text down the margin', () => {
    const margin = [...'人物专访'].map((char, index) => lineAt(47, 10 + index * 1.6, char));
    expect(rolesOf([...columns(5), ...margin])).toEqual({ 人物专访: 'header' });
  });

  it('takes no single characters within a column for it', () => {
    const inside = [...'人物专访'].map((char, index) =>
      lineAt(0, 5 + (20 + index) * LEADING, char),
    );
    expect(rolesOf([...columns(5), ...inside])).not.toHaveProperty('人物专访');
  });

  it('has nothing on an empty page', () => {
    const edges = { leading: LEADING, sized: false, title: null, flipPage: null };
    expect(findFurniture([], edges)).toEqual({ furniture: [], rest: [] });
  });
});
