import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../entrypoints/reader-app/book/decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 渡口 */
const GBK = Uint8Array.of(0xb6, 0xc9, 0xbf, 0xda);

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe('decodeText', () => {
  it('reads UTF-8, declared or not', () => {
    expect(decodeText(utf8('渡口'), '')).toBe('渡口');
    expect(decodeText(utf8('渡口'), 'text/html; charset=utf-8')).toBe('渡口');
  });

  it('drops the byte-order mark, which counts for more than what is declared', () => {
    const marked = joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8('渡口'));
    expect(decodeText(marked, 'text/html; charset=gbk')).toBe('渡口');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x21, 0x6e, 0xe3, 0x53), '')).toBe('渡口');
  });

  it('reads what the server or the page says it is', () => {
    expect(decodeText(GBK, 'text/html; charset=GB2312')).toBe('渡口');
    const page = joined(utf8('<meta charset="gbk">'), GBK);
    expect(decodeText(page, 'text/html')).toContain('渡口');
  });

  it('takes for GBK what is not UTF-8 and says nothing', () => {
    expect(decodeText(GBK, '')).toBe('渡口');
  });

  it('reads on when the encoding is unknown, or a byte is broken', () => {
    expect(decodeText(utf8('渡口'), 'text/html; charset=klingon')).toBe('渡口');
    const broken = joined(utf8('渡'), Uint8Array.of(0xff), utf8('口'));
    expect(decodeText(broken, 'charset=utf-8')).toBe('渡\ufffd口');
  });
});
