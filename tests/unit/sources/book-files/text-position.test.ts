import { describe, expect, it } from 'vitest';
import { readTextPosition } from '../../../../lib/sources/book-files/text-position.ts';

const LINE = '{w:"ab",p:[0.1,0.2,0.3,0.2,0.3,0.18,0.1,0.18,0.12,0.08]}';
const WORD = '{"word":"ab","left":0.1,"top":0.18,"width":0.2,"height":0.02}';
const BOX = { left: 0.1, top: 0.18, right: expect.closeTo(0.3), bottom: expect.closeTo(0.2) };

describe('readTextPosition', () => {
  it('reads lines, as older books have them', () => {
    expect(readTextPosition(`\ufeffpositionForPages[7]={page:7,positions:[${LINE}]}`, 7)).toEqual({
      ok: true,
      value: {
        form: 'lines',
        texts: [{ text: 'ab', box: BOX, isLevel: true, advances: [0.12, 0.08] }],
      },
    });
  });

  it('reads words, as newer books have them', () => {
    const script = `positionForPages[7] = {"page":7, "positions": [${WORD}]}`;
    expect(readTextPosition(script, 7)).toEqual({
      ok: true,
      value: { form: 'words', texts: [{ text: 'ab', box: BOX, isLevel: true, advances: [] }] },
    });
  });

  it('trusts the name of the file where it holds one page, whatever its numbers say', () => {
    const script = `positionForPages[6]={"page":99,"positions":[${WORD}]}`;
    expect(readTextPosition(script, 7)).toMatchObject({ ok: true, value: { texts: [{}] } });
    expect(readTextPosition(script, null)).toMatchObject({ ok: true });
  });

  it('picks the page out of several', () => {
    const entry = (index: number, page: number, word: string): string =>
      `positionForPages[${index}]={"page":${page},"positions":[{"word":"${word}"}]};`;
    const script = entry(6, 7, 'seven') + entry(7, 8, 'eight');
    expect(readTextPosition(script, 7)).toMatchObject({ value: { texts: [{ text: 'seven' }] } });
    expect(readTextPosition(script, 9)).toMatchObject({ ok: false, fault: 'not-data' });
  });

  it('leaves out what is no text, and gives a text with bad numbers no place', () => {
    const positions = [
      '1',
      'null',
      '{"word":5}',
      '{"word":""}',
      '{"word":"a","left":NaN,"top":0,"width":0,"height":0}',
      '{"word":"b","left":0.1}',
      '{"word":"c","left":-1e99,"top":0,"width":0,"height":0}',
      '{"word":"d","left":0.1,"top":0.2,"width":-0.3,"height":0.1}',
    ];
    const read = readTextPosition(`positionForPages[1]={"positions":[${positions}]}`, 1);
    expect(read).toMatchObject({
      value: {
        texts: [
          { text: 'a', box: null },
          { text: 'b', box: null },
          { text: 'c', box: null },
          { text: 'd', box: { left: 0.1, right: 0.1 } },
        ],
      },
    });
  });

  it.each([
    ['a script', 'alert(document.cookie)', 'not-found'],
    ['a call', 'positionForPages[1]=fetch("x")', 'not-data'],
    ['no positions', 'positionForPages[1]={"page":1}', 'not-data'],
    ['a number', 'positionForPages[1]=1', 'not-data'],
    ['an unclosed file', `positionForPages[1]={"positions":[${WORD}`, 'unclosed'],
    ['too many texts', `positionForPages[1]={"positions":[${'1,'.repeat(20_001)}]}`, 'too-long'],
    ['nothing', '', 'not-found'],
  ])('refuses %s', (_, script, fault) => {
    expect(readTextPosition(script, 1)).toMatchObject({ ok: false, fault });
  });
});
