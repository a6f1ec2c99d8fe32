/**
 * How far two texts hold the same letters and digits, whatever their order: twice what they share
 * over what they hold together, from 0 to 1; 1 when both hold none. Marks do not count, for a source
 * may have dropped them.
 */
export function agreement(a: string, b: string): number {
  let held = 0;
  let shared = 0;
  for (let at = 0; at < a.length; at++) {
    const code = a.charCodeAt(at);
    if (!counted(code)) continue;
    counts[code] = (counts[code] ?? 0) + 1;
    held++;
  }
  for (let at = 0; at < b.length; at++) {
    const code = b.charCodeAt(at);
    if (!counted(code)) continue;
    held++;
    const count = counts[code] ?? 0;
    if (count === 0) continue;
    counts[code] = count - 1;
    shared++;
  }
  for (let at = 0; at < a.length; at++) counts[a.charCodeAt(at)] = 0;
  return held === 0 ? 1 : (2 * shared) / held;
}

/** How often each code unit is left; all 0 between two calls, for a quarter megabyte takes time. */
const counts = new Int32Array(0x10000);

/** Letters and digits, by and large: neither controls nor the blocks of marks and spaces. */
function counted(code: number): boolean {
  if (code < 0x80) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39)
    );
  }
  if (code < 0xc0) return false;
  if (code >= 0x2000 && code < 0x2c00) return false;
  return !(code >= 0x3000 && code < 0x3030) && !(code >= 0xfe00 && code < 0xff10);
}
