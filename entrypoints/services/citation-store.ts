import { browser } from 'wxt/browser';
import { correctionKeys } from '../../lib/cite/correction-keys.ts';
import {
  type CorrectionScope,
  correctedFields,
  correctionsOf,
  type KeptCorrections,
  NO_CORRECTIONS,
  SCOPES,
} from '../../lib/cite/corrections.ts';
import type { Corrections, SourceFields } from '../../lib/cite/source.ts';
import {
  type CitationSettings,
  parseCitationSettings,
} from '../../lib/settings/citation-settings.ts';
import { correctionRecord, correctionsIn } from '../../lib/settings/settings-backup.ts';
import { correctionName } from '../../lib/settings/stored-names.ts';
import { readSettings, type SettingsKind, storeSettings, watchSettings } from './settings-store.ts';

const CITATION: SettingsKind<CitationSettings> = {
  name: 'citationSettings',
  parse: parseCitationSettings,
};

/** How the reader cites; as usual before any choice. */
export const citationSettings = (): Promise<CitationSettings> => readSettings(CITATION);

/** Resolves once they are stored. */
export const rememberCitationSettings = (settings: CitationSettings): Promise<void> =>
  storeSettings(CITATION, settings);

/** Calls back when another page of the extension, or another tab, has changed them. */
export const watchCitationSettings = (
  onSettings: (settings: CitationSettings) => void,
  signal: AbortSignal,
): void => watchSettings(CITATION, onSettings, signal);

/** A source as it was read, and the book it is of, by its key. */
export interface ReadSource {
  readonly book: string;
  readonly read: SourceFields;
}

/** What is corrected within a scope, by its key; nothing where there is no key. */
type CorrectionsOf = (scope: CorrectionScope, key: string | null) => Promise<Corrections>;

/** What the reader has corrected of a source before. */
export const keptCorrections = (source: ReadSource): Promise<KeptCorrections> =>
  findCorrections(source, async (scope, key) => {
    if (key === null) return {};
    const name = correctionName(scope, key);
    const { [name]: record }: Record<string, unknown> = await browser.storage.local.get(name);
    return correctionsIn(record);
  });

/** All that the reader has corrected until now, to be asked for many sources. */
export async function allCorrections(): Promise<(source: ReadSource) => Promise<KeptCorrections>> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  return (source) =>
    findCorrections(source, async (scope, key) =>
      key === null ? {} : correctionsIn(stored[correctionName(scope, key)]),
    );
}

async function findCorrections(
  { book, read }: ReadSource,
  correctionsFor: CorrectionsOf,
): Promise<KeptCorrections> {
  const own = correctionKeys(book, read, undefined);
  const found = {
    ...NO_CORRECTIONS,
    book: await correctionsFor('book', own.book),
    article: await correctionsFor('article', own.article),
  };
  // The publication goes by its right name, which only the corrections of the book may tell.
  const { publication } = correctedFields(read, found);
  const key = correctionKeys(book, read, publication).publication;
  return { ...found, publication: await correctionsFor('publication', key) };
}

/** Keeps a source as the reader has it; what is as it was read is kept no longer. */
export async function keepCorrections(
  { book, read }: ReadSource,
  edited: SourceFields,
): Promise<void> {
  const corrections = correctionsOf(read, edited);
  const keys = correctionKeys(book, read, edited.publication);
  for (const scope of SCOPES) {
    const key = keys[scope];
    if (key === null) continue;
    const fields = corrections[scope];
    const name = correctionName(scope, key);
    if (Object.keys(fields).length === 0) await browser.storage.local.remove(name);
    else await browser.storage.local.set({ [name]: correctionRecord(fields) });
  }
}
