import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCustomWords } from '../../../lib/convert/own-words/custom-words.ts';
import { parseCitationSettings } from '../../../lib/settings/citation-settings.ts';
import { keptOf } from '../../../lib/settings/kept-settings.ts';
import { parseReadingSettings } from '../../../lib/settings/reading-settings.ts';
import {
  correctionRecord,
  correctionsIn,
  parseSettingsBackup,
  restoredSettings,
  settingsBackup,
} from '../../../lib/settings/settings-backup.ts';
import { correctionName, wordsName } from '../../../lib/settings/stored-names.ts';

type Stored = Readonly<Record<string, unknown>>;

const NOW = 1_800_000_000_000;
const BOOK = correctionName('book', '//a.example/book/');
const ARTICLE = correctionName('article', '//a.example/book/#title=渡口');
const OF_BOOK = wordsName('//a.example/book/');

const kept = (theme: string, changed: number) => ({
  readingSettings: { theme },
  [keptOf('readingSettings')]: { version: 2, fields: { theme: { value: theme, changed } } },
});

const FULL: Stored = {
  ...kept('sepia', 5),
  citationSettings: { style: 'apa' },
  panelSettings: { sort: 'oldest', backedUp: 7 },
  [BOOK]: correctionRecord({ issue: '9', publication: '江岸' }),
  [ARTICLE]: correctionRecord({ title: null }),
  [wordsName(null)]: 's2tw\t发布\t發佈\n',
  [OF_BOOK]: 's2tw\t头发\t頭髮\n',
  interfaceTexts: { extName: 'x' },
  'correction:else:x': correctionRecord({ issue: '1' }),
};

/** What is stored after a backup of one storage has come into another, through a file. */
function carried(from: Stored, into: Stored): Stored {
  const file: unknown = JSON.parse(JSON.stringify(settingsBackup(from, ['b.example'])));
  const backup = parseSettingsBackup(file);
  if (backup === null) throw new Error('The backup is refused.');
  return { ...into, ...restoredSettings(into, backup, NOW) };
}

describe('a backup of settings', () => {
  it('brings all that was set and taught into another browser, and nothing else', () => {
    const there = carried(FULL, {});
    expect(parseReadingSettings(there.readingSettings).theme).toBe('sepia');
    expect(parseCitationSettings(there.citationSettings).style).toBe('apa');
    expect(there.panelSettings).toEqual({ sort: 'oldest' });
    for (const name of [BOOK, ARTICLE]) {
      expect(correctionsIn(there[name])).toEqual(correctionsIn(FULL[name]));
    }
    expect([there[wordsName(null)], there[OF_BOOK]]).toEqual([
      FULL[wordsName(null)],
      FULL[OF_BOOK],
    ]);
    expect(there).not.toHaveProperty('interfaceTexts');
    expect(there).not.toHaveProperty('correction:else:x');
  });

  it.each([
    [kept('dark', 9), 'dark'],
    [kept('dark', 2), 'sepia'],
  ])('keeps of a setting what was changed last', (here, theme) => {
    const there = carried(FULL, here);
    expect(parseReadingSettings(there.readingSettings).theme).toBe(theme);
  });

  it('adds to corrections and words that are here, and changes none of them', () => {
    const here = {
      [BOOK]: correctionRecord({ issue: '8', volume: '2' }),
      [OF_BOOK]: 's2tw\t头发\t頭發\ns2tw\t皇后\t皇后\n',
    };
    const there = carried(FULL, here);
    expect(correctionsIn(there[BOOK])).toEqual({ issue: '8', volume: '2', publication: '江岸' });
    const words = parseCustomWords(String(there[OF_BOOK])).words.map(({ to }) => to);
    expect(words).toEqual(['頭發', '皇后']);
  });

  it('may come in twice, and changes nothing the second time', () => {
    const once = carried(FULL, {});
    expect(carried(FULL, once)).toEqual(once);
  });

  it('takes no setting as changed later than now', () => {
    const there = carried(kept('sepia', 8e15), {});
    expect(there[keptOf('readingSettings')]).toMatchObject({
      fields: { theme: { changed: NOW } },
    });
  });

  it.each([null, [], 7, {}, { version: 2 }, { version: '1' }])('is none: %j', (value) => {
    expect(parseSettingsBackup(value)).toBeNull();
  });

  it('brings no setting that is nested without end', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const field = `{"value":${deep},"changed":1}`;
    const file = `{"version":1,"settings":{"readingSettings":{"version":2,"fields":{"font":${field},"size":{"value":2,"changed":1}}}}}`;
    const backup = parseSettingsBackup(JSON.parse(file));
    expect(backup?.settings.readingSettings?.fields).toEqual({ size: { value: 2, changed: 1 } });
  });

  it('offers only hosts', () => {
    const sites = ['a.example', 'A.example', 'a.example', '*', 'b.example/x', 7, 'u@c.example'];
    expect(parseSettingsBackup({ version: 1, sites })?.sites).toEqual(['a.example']);
  });

  it('stores nothing but settings, whatever it holds', () => {
    const names =
      /^(?:\w+Settings(?::kept)?|correction:(?:publication|book|article):.+|conversionWords(?::.*)?)$/su;
    const entries = fc.dictionary(
      fc.oneof(fc.constantFrom(BOOK, OF_BOOK, 'readingSettings', '__proto__'), fc.string()),
      fc.jsonValue(),
    );
    const backup = fc.record({
      version: fc.constant(1),
      settings: entries,
      corrections: entries,
      words: entries,
      sites: fc.jsonValue(),
    });
    fc.assert(
      fc.property(backup, entries, (value, stored) => {
        const parsed = parseSettingsBackup(value);
        if (parsed === null) throw new Error('It is one.');
        for (const name of Object.keys(restoredSettings(stored, parsed, NOW))) {
          expect(name).toMatch(names);
        }
        expect(({} as { x?: unknown }).x).toBeUndefined();
      }),
    );
  });
});
