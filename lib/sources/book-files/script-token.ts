/** The smallest parts of a script: blank space and comments, and strings. */

const CODE = {
  quote: 0x22,
  apostrophe: 0x27,
  star: 0x2a,
  slash: 0x2f,
  backslash: 0x5c,
  newline: 0x0a,
  return: 0x0d,
} as const;

const isBlank = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x3000;

/** The offset of the first character at or after `at` that is no white space and in no comment. */
export function skipBlank(script: string, at: number): number {
  let next = at;
  for (;;) {
    while (next < script.length && isBlank(script.charCodeAt(next))) next++;
    if (script.charCodeAt(next) !== CODE.slash) return next;
    const kind = script.charCodeAt(next + 1);
    if (kind !== CODE.slash && kind !== CODE.star) return next;
    const end = script.indexOf(kind === CODE.slash ? '\n' : '*/', next + 2);
    if (end < 0) return script.length;
    next = end + (kind === CODE.slash ? 1 : 2);
  }
}

/** Where the string that starts at `at` ends (after its quote); null when it is not closed. */
export function skipString(script: string, at: number): number | null {
  const quote = script.charCodeAt(at);
  for (let next = at + 1; next < script.length; next++) {
    const code = script.charCodeAt(next);
    if (code === quote) return next + 1;
    if (code === CODE.backslash) next++;
    else if (code === CODE.newline || code === CODE.return) return null;
  }
  return null;
}

/** The string literal at `at`, decoded; null when there is none or it is not closed. */
export function stringAt(script: string, at: number): { text: string; end: number } | null {
  const quote = script.charCodeAt(at);
  if (quote !== CODE.quote && quote !== CODE.apostrophe) return null;
  const end = skipString(script, at);
  if (end === null) return null;
  const source = script.slice(at + 1, end - 1);
  return { text: source.includes('\\') ? unescapeString(source) : source, end };
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['0', '\0'],
  ['\n', ''],
  ['\r', ''],
]);

const LAST_CODE_POINT = 0x10ffff;
const BRACED = /^\{([\da-fA-F]{1,6})\}/u;

function unescapeString(source: string): string {
  let text = '';
  let from = 0;
  for (let at = source.indexOf('\\'); at >= 0; at = source.indexOf('\\', from)) {
    const { char, length } = escapeAt(source, at + 1);
    text += source.slice(from, at) + char;
    from = at + 1 + length;
  }
  return text + source.slice(from);
}

/** What the escape after a backslash stands for, and how many code units it takes. */
function escapeAt(source: string, at: number): { char: string; length: number } {
  const kind = source.charAt(at);
  const digits = kind === 'u' ? 4 : kind === 'x' ? 2 : 0;
  const code = digits > 0 ? hexAt(source, at + 1, digits) : -1;
  if (code >= 0) return { char: String.fromCharCode(code), length: 1 + digits };
  const braced = kind === 'u' ? BRACED.exec(source.slice(at + 1, at + 9)) : null;
  const codePoint = Number.parseInt(braced?.[1] ?? '', 16);
  if (braced && codePoint <= LAST_CODE_POINT) {
    return { char: String.fromCodePoint(codePoint), length: 1 + braced[0].length };
  }
  const length = kind === '\r' && source.charAt(at + 1) === '\n' ? 2 : kind.length;
  return { char: NAMED.get(kind) ?? kind, length };
}

/** The value of so many hexadecimal digits; -1 where they are not there. */
function hexAt(source: string, at: number, digits: number): number {
  let value = 0;
  for (let digit = at; digit < at + digits; digit++) {
    const code = source.charCodeAt(digit);
    const lower = code | 0x20;
    if (code >= 0x30 && code <= 0x39) value = value * 16 + code - 0x30;
    else if (lower >= 0x61 && lower <= 0x66) value = value * 16 + lower - 0x57;
    else return -1;
  }
  return value;
}
