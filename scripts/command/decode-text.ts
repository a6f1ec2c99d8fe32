const UTF8_MARK = [0xef, 0xbb, 0xbf];
const DECLARED = /charset\s*=\s*["']?\s*([\w-]+)/iu;
/** As browsers look for it: a page's own declaration stands within its first 1,024 bytes. */
const DECLARED_WITHIN = 1024;
/** A page whose declaration can be read in ASCII is not in UTF-16: the HTML standard takes UTF-8. */
const SAYS_NOTHING = /^utf-?(?:8|16(?:le|be)?)$/iu;

/**
 * A file's bytes as text: by its byte-order mark, by the encoding that it declares, else UTF-8, and
 * where it is not that, GBK, which the older Chinese books use.
 */
export function decodeText(bytes: Uint8Array): string {
  if (UTF8_MARK.every((byte, index) => bytes[index] === byte)) return decode(bytes, 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  const head = decode(bytes.subarray(0, DECLARED_WITHIN), 'latin1');
  const declared = DECLARED.exec(head)?.[1];
  if (declared && !SAYS_NOTHING.test(declared)) return decode(bytes, declared);
  return isUtf8(bytes) ? decode(bytes, 'utf-8') : decode(bytes, 'gb18030');
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder('utf-8').decode(bytes);
    throw error;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
