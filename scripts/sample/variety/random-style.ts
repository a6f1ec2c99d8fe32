import type { PageStyle, TextStyle } from '../setting/page-style.ts';
import type { Language } from '../text/article.ts';
import type { Random } from './random.ts';

const SERIF = {
  'zh-Hans': "'Noto Serif CJK SC',serif",
  'zh-Hant': "'Noto Serif CJK TC',serif",
  en: "'Noto Serif','DejaVu Serif','Liberation Serif',serif",
} as const;
const SANS = {
  'zh-Hans': "'Noto Sans CJK SC',sans-serif",
  'zh-Hant': "'Noto Sans CJK TC',sans-serif",
  en: "'Liberation Sans','DejaVu Sans',sans-serif",
} as const;

/** A4, the Chinese 16mo of 210 × 285 mm, B5 and a tabloid newspaper, in points. */
const SHEETS = [
  { name: 'a4', width: 595, height: 842, most: 3 },
  { name: '16k', width: 595, height: 808, most: 3 },
  { name: 'b5', width: 499, height: 709, most: 2 },
  { name: 'tabloid', width: 765, height: 1106, most: 5 },
] as const;

export interface RandomStyle {
  readonly style: PageStyle;
  readonly sheet: string;
  /** Two printed pages stand on one picture. */
  readonly spread: boolean;
}

export function randomStyle(random: Random, language: Language): RandomStyle {
  const sheet = random.pick(SHEETS);
  const spread = sheet.name !== 'tabloid' && random.chance(0.14);
  const size = random.pick([9, 9.5, 10, 10, 10.5, 11, 12]);
  const bodyFont = random.chance(0.75) ? SERIF[language] : SANS[language];
  const headFont = random.chance(0.7) ? SANS[language] : SERIF[language];
  const side = random.int(32, 62);
  const style: PageStyle = {
    language,
    width: spread ? sheet.width * 2 : sheet.width,
    height: sheet.height,
    margin: { top: random.int(56, 80), right: side, bottom: random.int(54, 78), left: side },
    columns: columnShares(random, sheet.most, sheet.width - 2 * side, size),
    gutter: random.int(14, 26),
    bodyFont,
    headFont,
    size,
    leading: Math.round(size * random.pick([1.5, 1.6, 1.7, 1.8, 2]) * 2) / 2,
    paragraphs: language === 'en' ? random.pick(['indent', 'space']) : paragraphMode(random),
    justified: language === 'en' ? random.chance(0.65) : random.chance(0.95),
    hyphens: language === 'en' && random.chance(0.7),
    dropCap: random.chance(0.1),
    ...textStyles(random, size),
    box: { ruled: random.chance(0.6), tinted: random.chance(0.6), size: size - 0.5 },
    bullet: random.pick(['●', '・', '■ ', '• ', '◆', '—— ', '']),
    accent: random.pick(['#b5a48a', '#8fa3b0', '#a8685a', '#7d8f6f']),
  };
  return { style, sheet: sheet.name, spread };
}

const paragraphMode = (random: Random): PageStyle['paragraphs'] =>
  random.pick(['indent', 'indent', 'indent', 'indent', 'space', 'plain']);

/** No column is narrower than this many letters. */
const LEAST_LETTERS = 10;

function columnShares(random: Random, most: number, width: number, size: number): number[] {
  const fitting = Math.max(1, Math.min(most, Math.floor(width / (size * LEAST_LETTERS * 1.25))));
  const count = random.pick([1, 2, 2, 3, 3, 4, 5].filter((columns) => columns <= fitting));
  const shares = new Array<number>(count).fill(1);
  if (count > 1 && count < 4 && random.chance(0.18)) shares[random.int(0, count - 1)] = 1.5;
  return shares;
}

function textStyles(random: Random, size: number) {
  const titleSize = size * random.pick([1.7, 2, 2.3, 2.6]);
  const titleAlign = random.pick(['left', 'center'] as const);
  return {
    title: text(titleSize, titleAlign, random.chance(0.75), random.pick([0, 0, 0, 0, 0.1, 0.35])),
    sub: subStyle(random, size),
    byline: text(
      size * random.pick([0.9, 1, 1.1]),
      random.chance(0.25) ? 'right' : titleAlign,
      random.chance(0.2),
      0,
    ),
    caption: text(size * random.pick([0.8, 0.85, 0.9]), random.pick(['left', 'center']), false, 0),
    quote: {
      ...text(size * random.pick([1.2, 1.4, 1.6]), random.pick(['left', 'center']), true, 0),
      ruled: random.chance(0.6),
    },
  };
}

/** A sub-heading always stands out by place or size: only that is seen in a text layer. */
function subStyle(random: Random, size: number): PageStyle['sub'] {
  const grown = random.pick([1, 1, 1.1, 1.25, 1.4]);
  const align = random.pick(['left', 'left', 'center'] as const);
  const before = random.pick([0.4, 0.7, 1, 1.2]) * size;
  const after = random.pick([0, 0, 0.3, 0.6]) * size;
  return { ...text(size * grown, align, random.chance(0.7), 0), before, after };
}

const text = (
  size: number,
  align: TextStyle['align'],
  bold: boolean,
  spacing: number,
): TextStyle => ({ size: Math.round(size * 4) / 4, align, bold, spacing });
