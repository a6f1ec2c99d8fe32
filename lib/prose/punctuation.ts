import { isHan, isKana, isSharedMark, isWideMark } from './script.ts';

/** The half-width marks that stand for full-width ones in some layers (the seed page's, for one). */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/**
 * Half-width marks between Chinese characters as full-width ones, code unit for code unit, so that
 * spans stay true. A mark counts as Chinese when the nearest letter or digit before it, or for an
 * opening bracket after it, is Chinese and it touches it; brackets change in pairs.
 */
export function fullWidthMarks(text: string): string {
  if (!/[,:;?!()]/.test(text) || !/[\u2e80-\uffef]/.test(text)) return text;
  const units = [...text].length === text.length ? text.split('') : splitUnits(text);
  const brackets = bracketPairs(units);
  return units
    .map((unit, at) => {
      const full = FULL_WIDTH[unit];
      if (!full) return unit;
      if (unit === '(' || unit === ')') return brackets.has(at) ? full : unit;
      return isChineseBefore(units, at) && !isRatio(units, at) ? full : unit;
    })
    .join('');
}

const splitUnits = (text: string): string[] =>
  Array.from({ length: text.length }, (_, index) => text[index] ?? '');

const isChinese = (unit: string | undefined): boolean => {
  const cp = unit?.codePointAt(0) ?? 0;
  return isHan(cp) || isKana(cp) || isWideMark(cp) || (cp >= 0xd840 && cp <= 0xdfff);
};

/** The character before is Chinese, looking past closing quotation marks and other marks. */
function isChineseBefore(units: readonly string[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const unit = units[index] ?? '';
    if (isChinese(unit)) return true;
    if (!isSharedMark(unit.codePointAt(0) ?? 0) && !(unit in FULL_WIDTH)) break;
  }
  return isChinese(units[at + 1]) && /[\p{L}\p{N}%”’]/u.test(units[at - 1] ?? '');
}

/** A colon between digits is a time or a score. */
const isRatio = (units: readonly string[], at: number): boolean =>
  units[at] === ':' && /\d/.test(units[at - 1] ?? '') && /\d/.test(units[at + 1] ?? '');

/** The brackets that hold Chinese, or stand right after it. */
function bracketPairs(units: readonly string[]): Set<number> {
  const open: { at: number; chinese: boolean }[] = [];
  const found = new Set<number>();
  const close = (at: number): void => {
    const start = open.pop();
    const before = isChinese(units[(start?.at ?? at) - 1]);
    if (!start?.chinese && !before) return;
    found.add(at);
    if (start) found.add(start.at);
  };
  for (const [at, unit] of units.entries()) {
    const last = open.at(-1);
    if (unit === '(') open.push({ at, chinese: false });
    else if (unit === ')') close(at);
    else if (last && isChinese(unit)) last.chinese = true;
  }
  for (const { at, chinese } of open) if (chinese) found.add(at);
  return found;
}
