import { describe, expect, it } from 'vitest';
import { readSearchXml } from '../../../../lib/sources/book-files/search-xml.ts';

const CORNERS = '0.1:0.2:0.3:0.2:0.3:0.18:0.1:0.18';

describe('readSearchXml', () => {
  it('reads a line each, corners and then advances', () => {
    const read = readSearchXml(`\ufeffab:@${CORNERS}:0.12:-0.02\r\n\r\nc: @d:@${CORNERS}\n`);
    expect(read).toEqual({
      ok: true,
      value: [
        {
          text: 'ab',
          box: { left: 0.1, top: 0.18, right: 0.3, bottom: 0.2 },
          isLevel: true,
          advances: [0.12, -0.02],
        },
        expect.objectContaining({ text: 'c: @d', advances: [] }),
      ],
    });
  });

  it('keeps a text with the separator in it', () => {
    const read = readSearchXml(`a:@b:@${CORNERS}`);
    expect(read).toMatchObject({ value: [{ text: 'a:@b', box: { left: 0.1 } }] });
  });

  it.each([
    ['no numbers', 'text'],
    ['too few', 'text:@0.1:0.2'],
    ['an empty one', `text:@:0.2:0.3:0.2:0.3:0.18:0.1:0.18`],
    ['NaN', `text:@NaN:0.2:0.3:0.2:0.3:0.18:0.1:0.18`],
    ['a huge one', `text:@1e300:0.2:0.3:0.2:0.3:0.18:0.1:0.18`],
    ['infinity', `text:@Infinity:0.2:0.3:0.2:0.3:0.18:0.1:0.18`],
  ])('gives a text with %s no place', (_, line) => {
    expect(readSearchXml(line)).toMatchObject({ value: [{ text: 'text', box: null }] });
  });

  it('drops all advances where one is no number', () => {
    const read = readSearchXml(`ab:@${CORNERS}:0.1:x`);
    expect(read).toMatchObject({ value: [{ box: { left: 0.1 }, advances: [] }] });
  });

  it('says of text up the page that it is not level', () => {
    const read = readSearchXml('ab:@0.1:0.9:0.1:0.5:0.12:0.5:0.12:0.9');
    expect(read).toMatchObject({ value: [{ isLevel: false }] });
  });

  it('refuses a file of more lines than a page has', () => {
    expect(readSearchXml('a\n'.repeat(20_001))).toMatchObject({ ok: false, fault: 'too-long' });
  });
});
