/** White space as `isSpace` of `lib/prose/script.ts` knows it, of a code unit and fast. */
export function isSpaceUnit(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code > 0x3000) return code === 0xfeff;
  if (code < 0x1680) return code === 0xa0;
  if (code >= 0x2000 && code <= 0x200b) return true;
  return (
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}
