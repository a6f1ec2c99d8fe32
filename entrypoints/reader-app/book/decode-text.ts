const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

const DECLARED = /charset\s*=\s*["']?\s*([\w-]+)/iu;
/** In bytes: where the HTML standard lets a page declare its encoding. */
const DECLARED_WITHIN = 1024;

/**
 * A file's bytes as text, as a browser reads them: by the byte-order mark, what the server says,
 * what the file declares; with none of these UTF-8, or GBK where it is not that.
 *
 * @param contentType the header of that name; empty where there is none
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const mark = BYTE_ORDER_MARKS.find((known) =>
    known.bytes.every((byte, at) => bytes[at] === byte),
  );
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const encoding = mark?.encoding ?? DECLARED.exec(contentType)?.[1] ?? DECLARED.exec(head)?.[1];
  if (encoding !== undefined) return decoderOf(encoding).decode(bytes);
  return decodeUtf8(bytes) ?? new TextDecoder('gb18030').decode(bytes);
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (error) {
    // An encoding that nobody knows.
    if (error instanceof RangeError) return new TextDecoder();
    throw error;
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
