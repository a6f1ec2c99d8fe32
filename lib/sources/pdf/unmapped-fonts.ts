import type { PlacedItem } from './placed-item.ts';

/** Characters that mean nothing: controls, of private use, unassigned, the sign for an unknown one. */
const MEANINGLESS = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\ufffd]/gu;
/** This share of a font's characters, and it does not tell what they are. */
const MEANINGLESS_SHARE = 0.3;

/** Scripts of which no text mixes many: codes of glyphs, read as Unicode, run through them all. */
const SCRIPTS: readonly RegExp[] = [
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Syriac}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Bengali}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Tibetan}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Ethiopic}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Khmer}/u,
  /\p{Script=Canadian_Aboriginal}/u,
  /\p{Script=Mongolian}/u,
];
const SCRIPTS_MIN = 4;
/** ASCII that words and numbers seldom have, and codes of glyphs, read as ASCII, often do. */
const RARE = /[!#$*+<=>?@[\\\]^_`{|}~]/gu;
/** More than even a program's text has of them. */
const RARE_SHARE = 0.25;
/** Fewer characters say nothing. */
const RARE_TEXT_MIN = 60;

/** So much of a font's text is looked at. */
const SAMPLE = 4000;

/** The fonts that do not tell which characters their glyphs are, by what became of their text. */
export function unmappedFonts(items: readonly PlacedItem[]): ReadonlySet<string> {
  const texts = new Map<string, string>();
  for (const { font, text } of items) {
    const known = texts.get(font) ?? '';
    if (known.length < SAMPLE) texts.set(font, known + text);
  }
  const fonts = [...texts].filter(([, text]) => isMeaningless(text) || isCoded(text));
  return new Set(fonts.map(([font]) => font));
}

/** Anything but ASCII and Chinese: the quick test that nearly all fonts pass. */
const NOT_PLAIN =
  /[^ -~\u00b7\u2010-\u2026\u2460-\u24ff\u25a0-\u25ff\u3000-\u30ff\u4e00-\u9fff\uff01-\uff60]/u;

/** Nothing but ASCII, and of that what text does not have. */
const isCoded = (text: string): boolean =>
  text.length >= RARE_TEXT_MIN && (text.match(RARE)?.length ?? 0) >= RARE_SHARE * text.length;

function isMeaningless(text: string): boolean {
  if (!NOT_PLAIN.test(text)) return false;
  const visible = text.replace(/\s+/gu, '');
  const count = visible.match(MEANINGLESS)?.length ?? 0;
  if (count >= MEANINGLESS_SHARE * visible.length) return true;
  return SCRIPTS.filter((script) => script.test(visible)).length >= SCRIPTS_MIN;
}
