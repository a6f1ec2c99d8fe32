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

const ESCAPE = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\s\S]))/g;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['0', '\0'],
  ['\n', ''],
  ['\r\n', ''],
  ['\r', ''],
]);

const LAST_CODE_POINT = 0x10ffff;

function unescapeString(source: string): string {
  return source.replace(
    ESCAPE,
    (whole: string, braced?: string, unit?: string, byte?: string, char?: string) => {
      if (char !== undefined) return NAMED.get(char) ?? char;
      const code = Number.parseInt(braced ?? unit ?? byte ?? '', 16);
      if (braced === undefined) return String.fromCharCode(code);
      return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
    },
  );
}
