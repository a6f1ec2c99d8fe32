import { describe, expect, it } from 'vitest';
import { importedDictionaries } from '../../../lib/convert/dictionaries/opencc-dictionaries.ts';
import { parseCustomWords } from '../../../lib/convert/own-words/custom-words.ts';
import { type QuoteStyle, TARGETS, type Target } from '../../../lib/convert/target.ts';
import { TextConverter } from '../../../lib/convert/text-converter.ts';
import { prepareRequest } from '../../../lib/messages/convert-request.ts';

const converter = new TextConverter(importedDictionaries);

async function converted(
  texts: readonly string[],
  to: Target,
  quotes: QuoteStyle = 'place',
  words = '',
): Promise<(string | undefined)[]> {
  const options = { to, quotes, words: parseCustomWords(words).words };
  return (await converter.convert(texts, options)).map((one) => one?.text);
}

describe('the texts of a page', () => {
  it.each(TARGETS)('are prepared for %s by one that needs its dictionaries', async (target) => {
    const { texts, to, quotes } = prepareRequest(target, 'place');
    const [told] = await converter.convert(texts, { to, quotes, words: [] });
    expect(told?.direction).toMatchObject({ to });
  });

  it('stay as they are where they are in the target', async () => {
    expect(await converted(['乾隆年间的著名作家', '皇后'], 's')).toEqual([undefined, undefined]);
    expect(await converted(['裡面的麵包', '看著頭髮'], 'tw')).toEqual([undefined, undefined]);
  });

  it('are each taken for what they are written in', async () => {
    expect(await converted(['头发里', '頭髮裡', '乾隆'], 's')).toEqual([
      undefined,
      '头发里',
      undefined,
    ]);
    expect(await converted(['头发里', '頭髮裡', '乾隆'], 'hk')).toEqual([
      '頭髮裏',
      '頭髮裏',
      undefined,
    ]);
  });

  it('are taken for what the page is where they do not tell', async () => {
    expect(await converted(['这是头发', '皇后'], 't')).toEqual(['這是頭髮', undefined]);
    expect(await converted(['这是头发', '松树干'], 't')).toEqual(['這是頭髮', '松樹幹']);
  });

  it('in Japanese, Korean and English are left alone', async () => {
    const texts = [
      '学校へ行く子供たちの写真です',
      '한국어 문장입니다 國語',
      'Only English “here”.',
    ];
    expect(await converted([...texts, '头发'], 't')).toEqual([
      undefined,
      undefined,
      undefined,
      '頭髮',
    ]);
  });

  it('have the quotation marks of their place, or keep theirs', async () => {
    expect(await converted(['他说：“头发‘白’了”'], 'tw')).toEqual(['他說：「頭髮『白』了」']);
    expect(await converted(['他說：「頭髮『白』了」'], 's')).toEqual(['他说：“头发‘白’了”']);
    expect(await converted(['他说：“头发”'], 'tw', 'kept')).toEqual(['他說：“頭髮”']);
  });

  it('follow the reader’s words, and others after them', async () => {
    expect(await converted(['这里的发'], 't', 'kept', 's2t\t发\t髮')).toEqual(['這裏的髮']);
    expect(await converted(['这里的发'], 't')).toEqual(['這裏的發']);
  });

  it('say in what direction they went', async () => {
    const [one, other] = await converter.convert(['看著髮', '头'], {
      to: 's',
      quotes: 'kept',
      words: [],
    });
    expect(one?.direction).toEqual({ from: 'tw', to: 's' });
    expect(other).toBeNull();
  });

  it('are tried again where a dictionary could not be had', async () => {
    let fails = true;
    const frail = new TextConverter((name) =>
      fails ? Promise.reject(new Error('offline')) : importedDictionaries(name),
    );
    const options = { to: 't', quotes: 'kept', words: [] } as const;
    await expect(frail.convert(['头发'], options)).rejects.toThrow('offline');
    fails = false;
    expect((await frail.convert(['头发'], options))[0]?.text).toBe('頭髮');
  });

  it('each have their own words when two conversions overlap', async () => {
    const fresh = new TextConverter(importedDictionaries);
    const convert = (words: string) =>
      fresh.convert(['听发'], { to: 't', quotes: 'kept', words: parseCustomWords(words).words });
    const both = await Promise.all([convert('s2t\t发\t髮'), convert('s2t\t发\t𤼵')]);
    expect(both.map(([one]) => one?.text)).toEqual(['聽髮', '聽𤼵']);
  });

  it('load each dictionary once', async () => {
    const asked: string[] = [];
    const counted = new TextConverter((name) => {
      asked.push(name);
      return importedDictionaries(name);
    });
    const options = { to: 'tw', quotes: 'kept', words: [] } as const;
    await counted.convert(['头发'], options);
    const first = asked.length;
    await counted.convert(['头发'], options);
    expect(asked).toHaveLength(first);
    expect(asked.filter((name) => name === 'STPhrases')).toHaveLength(1);
  });
});
