import type { DictionarySource } from '../../lib/convert/dictionaries/dictionaries.ts';

/** The dictionaries as files of the extension's own; a service worker can load no modules. */
export const publishedDictionaries: DictionarySource = async (name) => {
  const response = await fetch(new URL(`/dictionaries/${name}.txt`, location.href));
  if (!response.ok) throw new Error(`No dictionary ${name}.`);
  return response.text();
};
