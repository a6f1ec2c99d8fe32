import { Dictionaries } from '../../../../lib/convert/dictionaries/dictionaries.ts';
import { importedDictionaries } from '../../../../lib/convert/dictionaries/opencc-dictionaries.ts';

/** For all tests of one file. */
export const dictionaries = new Dictionaries(importedDictionaries);
