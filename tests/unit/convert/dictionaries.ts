import { Dictionaries } from '../../../lib/convert/dictionaries.ts';
import { importedDictionaries } from '../../../lib/convert/opencc-dictionaries.ts';

/** For all tests of one file. */
export const dictionaries = new Dictionaries(importedDictionaries);
