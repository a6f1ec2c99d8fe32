import type { Transaction } from 'dexie';
import { mergeClippings } from '../../../lib/clippings/merge-clippings.ts';
import { parseClipping } from '../../../lib/clippings/parse-clipping.ts';
import type { StoredChange, StoredClipping } from './clipping-database.ts';

/** What the books began with that are pages of an installation's own. */
const OF_INSTALLATIONS = ['chrome-extension:', 'moz-extension:'];

/**
 * Gives clippings of the extension's own pages the names that they have in any installation. Their
 * names are the keys, which no reading can change; all else is upgraded when it is read.
 */
export async function nameOwnPages(transaction: Transaction): Promise<void> {
  const clippings = transaction.table<StoredClipping, string>('clippings');
  const stored = await clippings.where('capture.book').startsWithAnyOf(OF_INSTALLATIONS).toArray();
  const ids: string[] = [];
  for (const own of stored) {
    const parsed = parseClipping(own);
    if (!parsed.ok || parsed.clipping.id === own.id) continue;
    const { clipping } = parsed;
    const known = parseClipping(await clippings.get(clipping.id));
    await clippings.put(known.ok ? mergeClippings(known.clipping, clipping) : clipping);
    await clippings.delete(own.id);
    ids.push(own.id, clipping.id);
  }
  if (ids.length > 0) await transaction.table<StoredChange, number>('changes').add({ ids });
}
