import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter as openccConverter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { loadConverter } from '../../../lib/convert/load-converter.ts';
import { type Direction, LOCALES, localeOf } from '../../../lib/convert/locale.ts';
import { fromRoot } from '../../../scripts/toolchain/root.ts';
import { dictionaries } from './dictionaries/dictionaries.ts';

const CASES = fromRoot('../shared/corpus/opencc-testcases.json');
/** Of 543; what OpenCC itself is tested with. */
const RIGHT_MIN = 540;

interface Case {
  readonly input: string;
  readonly expected: Readonly<Record<string, string>>;
}

/** s2twp as it is, tw2sp and hk2sp by the names of their locales. */
function directionOf(name: string): Direction {
  const [first = '', second = ''] = name.split('2');
  const [from, to] = second === 'sp' ? [`${first}p`, 's'] : [first, second];
  const direction = { from: localeOf(from), to: localeOf(to) };
  if (direction.from === undefined || direction.to === undefined) throw new RangeError(name);
  return { from: direction.from, to: direction.to };
}

async function rightOf(cases: readonly Case[], mended: boolean): Promise<number> {
  let right = 0;
  for (const { input, expected } of cases) {
    for (const [name, wanted] of Object.entries(expected)) {
      const converter = await loadConverter(directionOf(name), dictionaries, { mended });
      if (converter.convert(input).text === wanted) right++;
    }
  }
  return right;
}

describe("OpenCC's own cases", () => {
  it.for([true, false])('are met, with our own phrases: %s', async (mended, context) => {
    context.skip(!existsSync(CASES), '../shared has no cases of OpenCC');
    const { cases }: { cases: Case[] } = JSON.parse(readFileSync(CASES, 'utf8'));
    expect(await rightOf(cases, mended)).toBeGreaterThanOrEqual(RIGHT_MIN);
  });
});

const keysOf = (entries: string): string[] =>
  entries.split('|').map((entry) => entry.split(' ')[0] ?? '');

const simplified = [
  ...keysOf(await dictionaries.entries('STPhrases')),
  ...keysOf(await dictionaries.entries('STCharacters')),
];
const rare = new Set(keysOf(await dictionaries.entries('TSCharactersExt')));
const traditional = [
  ...(await dictionaries.entries('STPhrases')).split('|').map((entry) => entry.split(' ')[1] ?? ''),
  ...keysOf(await dictionaries.entries('TSPhrases')),
  ...keysOf(await dictionaries.entries('TWPhrasesRev')),
  ...keysOf(await dictionaries.entries('HKPhrasesRev')),
  ...keysOf(await dictionaries.entries('TWVariantsRevPhrases')),
  ...keysOf(await dictionaries.entries('JPShinjitaiPhrases')),
  ...keysOf(await dictionaries.entries('TSCharacters')),
].filter((word) => ![...word].some((char) => rare.has(char)));
const OTHER = ['，', '。', 'abc', ' ', '\n', '的', '一', '⿰亻尔', '𠮷', '\ud800', '\udc00'];

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...simplified),
      fc.constantFrom(...traditional),
      fc.constantFrom(...OTHER),
    ),
    { maxLength: 24 },
  )
  .map((words) => words.join(''));

const directions = LOCALES.flatMap((from) =>
  LOCALES.filter((to) => to !== from).map((to): Direction => ({ from, to })),
);
const nameIn = (locale: string): string => (locale === 's' ? 'cn' : locale);

describe('without our own phrases', () => {
  it.each(directions)('$from to $to is what opencc-js makes of it', async (direction) => {
    const ours = await loadConverter(direction, dictionaries, { mended: false });
    const { from, to } = direction;
    const theirs = openccConverter({ from: nameIn(from), to: nameIn(to) });
    fc.assert(
      fc.property(text, (written) => {
        fc.pre(to !== 's' || ![...written].some((char) => rare.has(char)));
        expect(ours.convert(written).text).toBe(theirs(written));
      }),
      { seed: 6, numRuns: 60 },
    );
  });
});

describe('the rare characters that opencc-js leaves out', () => {
  it('are converted', async () => {
    const converter = await loadConverter({ from: 't', to: 's' }, dictionaries);
    expect(converter.convert('殢雨尤雲').text).toBe('𣨼雨尤云');
  });
});
