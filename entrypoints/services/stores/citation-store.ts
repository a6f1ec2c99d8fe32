import { browser } from 'wxt/browser';
import { correctionKeys } from '../../../lib/cite/correction-keys.ts';
import {
  type CorrectionScope,
  correctedFields,
  correctionsOf,
  type KeptCorrections,
  NO_CORRECTIONS,
  SCOPES,
} from '../../../lib/cite/corrections.ts';
import type { Corrections, SourceFields } from '../../../lib/cite/source.ts';
import {
  type CitationSettings,
  parseCitationSettings,
} from '../../../lib/settings/citation-settings.ts';
import { correctionRecord, correctionsIn } from '../../../lib/settings/settings-backup.ts';
import { correctionName, isCorrectionName } from '../../../lib/settings/stored-names.ts';
import { hearWhile } from '../hear-while.ts';
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

/** What the reader has corrected of a source. */
export type CorrectionsAt = (source: ReadSource) => KeptCorrections;

type Stored = Readonly<Record<string, unknown>>;

/** What the reader has corrected of a source before. */
export async function keptCorrections(source: ReadSource): Promise<KeptCorrections> {
  const { article, book } = correctionKeys(source.book, source.read, undefined);
  const narrow = await storedAt(nameOf('book', book), nameOf('article', article));
  const publication = nameOf('publication', publicationKey(narrow, source));
  return correctionsAmong({ ...narrow, ...(await storedAt(publication)) }, source);
}

/** All that the reader has corrected until now, to be asked for many sources. */
export async function allCorrections(): Promise<CorrectionsAt> {
  const stored: Stored = await browser.storage.local.get(null);
  const isAny = Object.keys(stored).some(isCorrectionName);
  return (source) => (isAny ? correctionsAmong(stored, source) : NO_CORRECTIONS);
}

/** Calls back when something was corrected, in this page or another. */
export function watchCorrections(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Stored): void => {
    if (Object.keys(changes).some(isCorrectionName)) onChange();
  };
  hearWhile(browser.storage.local.onChanged, listen, signal);
}

const nameOf = (scope: CorrectionScope, key: string | null): string | null =>
  key === null ? null : correctionName(scope, key);

async function storedAt(...names: readonly (string | null)[]): Promise<Stored> {
  return await browser.storage.local.get(names.filter((name) => name !== null));
}

/** What is stored of a scope; nothing where there is no key. */
const correctionsOfScope = (
  stored: Stored,
  scope: CorrectionScope,
  key: string | null,
): Corrections => correctionsIn(stored[nameOf(scope, key) ?? '']);

function narrowCorrections(stored: Stored, { book, read }: ReadSource): KeptCorrections {
  const keys = correctionKeys(book, read, undefined);
  return {
    ...NO_CORRECTIONS,
    book: correctionsOfScope(stored, 'book', keys.book),
    article: correctionsOfScope(stored, 'article', keys.article),
  };
}

/** The publication goes by its right name, which only the corrections of the book may tell. */
function publicationKey(stored: Stored, source: ReadSource): string | null {
  const { publication } = correctedFields(source.read, narrowCorrections(stored, source));
  return correctionKeys(source.book, source.read, publication).publication;
}

function correctionsAmong(stored: Stored, source: ReadSource): KeptCorrections {
  const publication = publicationKey(stored, source);
  return {
    ...narrowCorrections(stored, source),
    publication: correctionsOfScope(stored, 'publication', publication),
  };
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
