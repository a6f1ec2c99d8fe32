import type { DictionarySource } from '../../convert/dictionaries/dictionaries.ts';
import { Folding } from './folding.ts';

/** The folding with the table of characters, which is loaded when it is first asked for. */
export const loadFolding = async (dictionary: DictionarySource): Promise<Folding> =>
  new Folding(await dictionary('TSCharacters'));
