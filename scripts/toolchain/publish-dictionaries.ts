import { readFile } from 'node:fs/promises';
import type { GeneratedPublicFile } from 'wxt';
import { chainOf } from '../../lib/convert/dictionaries/chains.ts';
import { OPENCC_NAMES, type OpenccName } from '../../lib/convert/dictionaries/dictionaries.ts';
import { importedDictionaries } from '../../lib/convert/dictionaries/opencc-dictionaries.ts';
import type { Locale } from '../../lib/convert/locale.ts';
import { TARGETS } from '../../lib/convert/target.ts';
import { fromRoot } from './root.ts';

/** What pages are found to be written in (`lib/convert/script-of.ts`). */
const SOURCES: readonly Locale[] = ['s', 'tw', 'hk'];

/** The dictionaries that the extension's conversions need. */
export function neededDictionaries(): OpenccName[] {
  const needed = new Set<string>(['STCharacters', 'TSCharacters']);
  for (const from of SOURCES) {
    for (const to of TARGETS) {
      const { segmentation = [], stages } = chainOf({ from, to }, true);
      for (const name of [...segmentation, ...stages.flat()]) needed.add(name);
    }
  }
  return OPENCC_NAMES.filter((name) => needed.has(name));
}

/**
 * The dictionaries as files of the extension, so that no bundle holds them and the background
 * fetches what it needs; with the licence that they come under.
 */
export async function publishDictionaries(files: { push(file: GeneratedPublicFile): void }) {
  for (const name of neededDictionaries()) {
    const contents = await importedDictionaries(name);
    files.push({ relativeDest: `dictionaries/${name}.txt`, contents });
  }
  const licence = fromRoot('node_modules', 'opencc-js', 'LICENSES', 'Apache-2.0.txt');
  const contents = await readFile(licence, 'utf8');
  files.push({ relativeDest: 'dictionaries/LICENSE.txt', contents });
}
