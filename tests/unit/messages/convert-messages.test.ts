import { describe, expect, it } from 'vitest';
import { importedDictionaries } from '../../../lib/convert/dictionaries/opencc-dictionaries.ts';
import { TextConverter } from '../../../lib/convert/text-converter.ts';
import { packAnswer, parseConvertAnswer } from '../../../lib/messages/convert-answer.ts';
import { CONVERT_MAX, parseConvertRequest } from '../../../lib/messages/convert-request.ts';

const REQUEST = { kind: 'convert-texts', texts: ['字'], to: 'tw', quotes: 'place', book: null };

describe('a request to convert', () => {
  it('is known', () => {
    expect(parseConvertRequest(REQUEST)).toEqual(REQUEST);
    const ofBook = { ...REQUEST, book: 'http://magazine.test/older/' };
    expect(parseConvertRequest(ofBook)).toEqual(ofBook);
  });

  it.each([
    null,
    'convert-texts',
    { ...REQUEST, kind: 'read-page' },
    { ...REQUEST, texts: '字' },
    { ...REQUEST, texts: [1] },
    { ...REQUEST, to: 'jp' },
    { ...REQUEST, to: 'toString' },
    { ...REQUEST, quotes: 'none' },
    { ...REQUEST, book: 'x'.repeat(2_001) },
    { ...REQUEST, book: undefined },
    { ...REQUEST, texts: ['x'.repeat(CONVERT_MAX), 'x'] },
    { ...REQUEST, texts: new Array(50_001).fill('') },
  ])('is none: %#', (message) => {
    expect(parseConvertRequest(message)).toBeNull();
  });
});

describe('the answer', () => {
  const converter = new TextConverter(importedDictionaries);
  const options = { to: 'twp', quotes: 'place', words: [] } as const;

  it('comes through a message as it was', async () => {
    const texts = ['默认的程序员，里，发', '乾隆', '“里”与发'];
    const converted = await converter.convert(texts, options);
    const message: unknown = JSON.parse(JSON.stringify(packAnswer(converted)));
    expect(parseConvertAnswer(message, texts.length)).toEqual(converted);
    expect(converted.some((one) => one !== null && one.doubts.length > 0)).toBe(true);
  });

  it('names what several doubts may become once', async () => {
    const answer = packAnswer(await converter.convert(['发，发，发'], options));
    expect(answer.choices).toHaveLength(1);
  });

  it.each([
    null,
    {},
    { texts: [], choices: [] },
    { texts: [{ text: '字', alignment: [], doubts: [] }], choices: [] },
    { texts: [{ text: '字', alignment: [1, 2, 3], doubts: [], direction: null }], choices: [] },
    { texts: [{ text: '字', alignment: [2, 1, 0, 1], doubts: [], direction: null }], choices: [] },
    { texts: [{ text: '字', alignment: [0, 1, 1, 2], doubts: [], direction: null }], choices: [] },
  ])('is none: %#', (message) => {
    expect(parseConvertAnswer(message, 1)).toBeNull();
  });
});
