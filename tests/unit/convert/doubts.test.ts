import { describe, expect, it } from 'vitest';
import { loadConverter } from '../../../lib/convert/load-converter.ts';
import type { Locale } from '../../../lib/convert/locale.ts';
import { dictionaries } from './dictionaries/dictionaries.ts';

async function doubts(from: Locale, to: Locale, original: string): Promise<string[]> {
  const { text, doubts: found } = (await loadConverter({ from, to }, dictionaries)).convert(
    original,
  );
  return found.map(({ from: at, to: end, start, choices }) => {
    const which = choices.map((one) => `${one.text}${one.reading}${one.example}`).join(' ');
    return `${original.charAt(start)} ${text.slice(at, end)}: ${which}`;
  });
}

describe('doubtful places', () => {
  it('are the characters that no phrase decided, with what stands there first', async () => {
    expect(await doubts('s', 't', '头发与发，后')).toEqual([
      '发 發: 發fā出發 髮fà頭髮',
      '后 後: 後hòu以後 后hòu皇后',
    ]);
  });

  it('have candidates as the place writes them', async () => {
    expect(await doubts('s', 'tw', '里')).toEqual(['里 裡: 裡lǐ裡面 里lǐ公里']);
  });

  it('stand where they stand, behind words that grew', async () => {
    expect(await doubts('s', 'twp', '程序员的干')).toEqual([
      '干 幹: 幹gàn樹幹 乾gān乾燥 干gān干涉',
    ]);
  });

  it('are few in simplified text', async () => {
    expect(await doubts('t', 's', '乾淨的特徵，於是李乾')).toEqual(['乾 干: 干gān干燥 乾qián乾坤']);
  });

  it('are there for the particle of Taiwan', async () => {
    expect(await doubts('tw', 's', '著')).toEqual(['著 着: 着zhe看着 著zhù著名']);
  });

  it('are none where one converts nothing', async () => {
    expect(await doubts('s', 's', '发')).toEqual([]);
  });
});

describe('a doubt', () => {
  it('knows the characters beside it, as a custom word has to write them', async () => {
    const { doubts } = (await loadConverter({ from: 's', to: 'twp' }, dictionaries)).convert(
      '这里，叫余采薇的',
    );
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toMatchObject({
      before: { from: '叫', to: '叫' },
      after: { from: '采', to: '采' },
      choices: [
        { text: '余', word: '余' },
        { text: '餘', word: '餘' },
      ],
    });
  });

  it('is none where grammar decides: inside behind a noun, the particle behind a verb', async () => {
    expect(await doubts('s', 't', '水塘里有')).toEqual([]);
    expect(await doubts('tw', 's', '看著他')).toEqual([]);
  });
});
