/** A number of a script: infinite where it is too large to be one. */
export interface NumberRead {
  readonly value: number;
  readonly end: number;
}

const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w$.])/y;

/** The number at `at`; null when there is none. A file of coordinates has thousands of them. */
export function numberAt(script: string, at: number): NumberRead | null {
  const decimal = decimalAt(script, at);
  if (decimal) return decimal;
  NUMBER.lastIndex = at;
  const digits = NUMBER.exec(script)?.[0];
  if (digits === undefined) return null;
  return { value: Number(digits), end: at + digits.length };
}

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
/** So many digits fit a double, and the quotient of two such numbers is the nearest one. */
const DIGITS_MAX = 15;
const POWERS = Array.from({ length: DIGITS_MAX + 1 }, (_, power) => 10 ** power);

/** A plain decimal, `-0.004822`; null when it is written otherwise, or goes on as no number does. */
export function decimalAt(script: string, at: number): NumberRead | null {
  const isNegative = script.charCodeAt(at) === MINUS;
  let end = isNegative ? at + 1 : at;
  let [digits, point] = [0, -1];
  let all = 0;
  for (; ; end++) {
    const code = script.charCodeAt(end);
    if (code === POINT && point < 0) {
      point = digits;
      continue;
    }
    const digit = code - ZERO;
    if (!(digit >= 0 && digit <= 9)) break;
    all = all * 10 + digit;
    digits++;
  }
  if (digits === 0 || digits > DIGITS_MAX || goesOn(script.charCodeAt(end))) return null;
  const value = all / (POWERS[point < 0 ? 0 : digits - point] ?? 1);
  return { value: isNegative ? -value : value, end };
}

/** A letter, a digit, `_`, `$` or a point: what stands there is no number, or not all of one. */
function goesOn(code: number): boolean {
  const small = code | 0x20;
  return (
    (small >= 0x61 && small <= 0x7a) ||
    (code >= ZERO && code <= 0x39) ||
    code === 0x5f ||
    code === 0x24 ||
    code === POINT
  );
}
