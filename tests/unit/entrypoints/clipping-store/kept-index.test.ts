import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  clippingDatabase,
  SCHEMAS,
} from '../../../../entrypoints/services/clipping-store/clipping-database.ts';
import { INDEX_VERSION } from '../../../../entrypoints/services/clipping-store/kept-index.ts';
import { ClippingSearch } from '../../../../entrypoints/sidepanel/clipping-search.ts';
import type { Clipping } from '../../../../lib/clippings/clipping.ts';
import { ClippingIndex } from '../../../../lib/clippings/search/clipping-index.ts';
import { type ClippingQuery, EVERYTHING } from '../../../../lib/clippings/search/clipping-query.ts';
import type { Folding } from '../../../../lib/clippings/search/folding.ts';
import { loadFolding } from '../../../../lib/clippings/search/load-folding.ts';
import { searchedText } from '../../../../lib/clippings/search/searched-text.ts';
import { importedDictionaries } from '../../../../lib/convert/dictionaries/opencc-dictionaries.ts';
import { cases } from '../../../property-cases.ts';
import { clipping } from '../../clippings/any-clipping.ts';
import { openStage, value } from './stage.ts';

let folding: Folding;
beforeAll(async () => {
  folding = await loadFolding(importedDictionaries);
});

type Stage = ReturnType<typeof openStage>;

/** A panel of its own on a database; it stores its index whenever it is asked to. */
function openSearch(name: string, progress = (_done: number, _total: number): void => undefined) {
  const { keptIndex, store } = openStage(name);
  const parts = { store, kept: keptIndex, folding, progress, unstoredMax: 0 };
  return new ClippingSearch(parts);
}

let lists = 0;
async function found(search: ClippingSearch, query: Partial<ClippingQuery> = {}) {
  const list = ++lists;
  const { found: own } = await search.find(list, { ...EVERYTHING, ...query }, [0, 5]);
  return { names: search.names(list), facets: own.facets };
}

/** What a plain look through all records finds, in the order of their names. */
async function expected({ store }: Stage, typed = ''): Promise<string[]> {
  const all = await value(store.get(await value(store.names())));
  const wanted = folding.fold(typed);
  return all
    .filter(({ edits }) => edits.deleted === null)
    .filter((own) => folding.fold(searchedText(own)).includes(wanted))
    .map(({ id }) => id)
    .sort();
}

const POOL: readonly Clipping[] = Array.from({ length: 8 }, (_, at) =>
  clipping({ quote: `${'渡口灯船'[at % 4]}，第${at}。`, created: 1_764_000_000_000 + at }),
);
const names = fc.subarray(POOL.slice(), { minLength: 1 }).map((some) => some.map((own) => own.id));

/** What can happen to the clippings, and to the panels that look at them. */
const step = fc.oneof(
  fc.record({ do: fc.constant('save'), at: fc.nat({ max: POOL.length - 1 }) }),
  fc.record({ do: fc.constant('note'), ids: names, note: fc.constantFrom('船', '岸', '') }),
  fc.record({ do: fc.constant('bin'), ids: names }),
  fc.record({ do: fc.constant('remove'), ids: names }),
  fc.record({ do: fc.constant('merge'), some: fc.subarray(POOL.slice()) }),
  fc.record({ do: fc.constantFrom('open', 'follow', 'keep', 'store'), panel: fc.nat({ max: 1 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer Own> ? Own : never;

async function take(stage: Stage, panels: ClippingSearch[], own: Step): Promise<void> {
  const { store } = stage;
  if ('at' in own) await value(store.save(POOL[own.at] ?? clipping()));
  else if ('note' in own) await value(store.edit(own.ids, () => ({ note: own.note })));
  else if ('some' in own) await value(store.merge(own.some));
  else if ('ids' in own && own.do === 'bin')
    await value(store.edit(own.ids, () => ({ deleted: 5 })));
  else if ('ids' in own) await value(store.remove(own.ids));
  else if (own.do === 'open') {
    // The panel that was there is gone without a word, as when the browser is killed.
    const search = openSearch(stage.name);
    panels[own.panel] = search;
    await search.open();
  } else {
    if (own.do !== 'keep') await panels[own.panel]?.follow();
    if (own.do !== 'follow') await panels[own.panel]?.keep();
  }
}

describe('the index that is stored', () => {
  it('finds what is there, whatever was changed, followed, stored and broken off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 8, maxLength: 24 }),
        fc.constantFrom('', '船', '灯', '岸'),
        async (steps, typed) => {
          const stage = openStage();
          const panels = [openSearch(stage.name), openSearch(stage.name)];
          for (const panel of panels) await panel.open();
          for (const own of steps) await take(stage, panels, own);
          const ids = await expected(stage, typed);
          for (const panel of [...panels, openSearch(stage.name)]) {
            await (panels.includes(panel) ? panel.follow() : panel.open());
            const own = await found(panel, { typed });
            expect([...own.names].sort()).toEqual(ids);
            expect(own.facets.kept).toBe((await expected(stage)).length);
          }
        },
      ),
      { numRuns: cases(25) },
    );
  });

  it('is stored by one of two panels, and never with less in it than before', async () => {
    const stage = openStage();
    await value(stage.store.merge(POOL.slice(0, 4)));
    const maker = openSearch(stage.name);
    await maker.open();
    await maker.keep();
    const [one, two] = [openSearch(stage.name), openSearch(stage.name)];
    await one.open();
    await two.open();
    await value(stage.store.save(POOL[4] ?? clipping()));
    await two.follow();
    await value(stage.store.save(POOL[5] ?? clipping()));
    await one.follow();
    await one.keep();
    expect(await stage.database.changes.count()).toBe(0);
    // It has followed the one and not the other, which is noted nowhere any more.
    await two.keep();
    for (const own of [two, openSearch(stage.name)]) {
      await (own === two ? own.follow() : own.open());
      expect([...(await found(own)).names].sort()).toEqual(await expected(stage));
    }
  });

  it('is read in place of the records, over several chunks, and follows what is not in it', async () => {
    const stage = openStage();
    const many = Array.from({ length: 2600 }, (_, at) =>
      clipping({ quote: `第${at}句。`, created: at }, at % 2 ? { tags: [`组${at % 7}`] } : {}),
    );
    await value(stage.store.merge(many));
    const maker = openSearch(stage.name);
    await maker.open();
    await maker.keep();
    expect(await stage.database.changes.count()).toBe(0);
    const [first, last] = [many[0]?.id ?? '', many[2599]?.id ?? ''];
    await value(stage.store.edit([first], () => ({ note: '后来' })));
    await value(stage.store.remove([last]));
    const reports: number[] = [];
    const reader = openSearch(stage.name, (done) => reports.push(done));
    await reader.open();
    expect(reports).toEqual([2599]);
    expect((await found(reader, { typed: '第2050句' })).names).toEqual([many[2050]?.id]);
    expect((await found(reader, { typed: '後來' })).names).toEqual([first]);
    expect((await found(reader, { typed: '第2599句' })).names).toEqual([]);
    expect((await found(reader)).names.slice(0, 2)).toEqual([many[2598]?.id, many[2597]?.id]);
    expect(await found(reader, { tag: '组3' })).toEqual(
      await found(maker, { tag: '组3' }).then(async () => {
        await maker.follow();
        return found(maker, { tag: '组3' });
      }),
    );
  });

  it('is made anew where it is of another version, broken or not whole', async () => {
    const stage = openStage();
    const { database } = stage;
    await value(stage.store.merge(POOL));
    const maker = openSearch(stage.name);
    await maker.open();
    await maker.keep();
    const state: unknown = await database.indexState.get('state');
    const [rows] = await database.indexRows.toArray();
    const breaks = [
      () => database.indexState.put({ ...Object(state), version: 0 }, 'state'),
      () => database.indexState.put({ ...Object(state), complete: false }, 'state'),
      () => database.indexRows.put({ ...Object(rows), columns: {} }),
      () => database.indexTexts.clear(),
    ];
    for (const breakIt of breaks) {
      await breakIt();
      const own = openSearch(stage.name);
      await own.open();
      expect([...(await found(own, { typed: '第' })).names].sort()).toEqual(await expected(stage));
      await own.keep();
    }
  });

  it('is of another version when clippings make another index', () => {
    const index = new ClippingIndex(folding);
    index.put(clipping({}, { note: '想起家鄉。ＡＢ é', tags: ['水運'], colour: 'pink' }));
    const { ids: _, ...rows } = index.packedRows(0);
    const made = JSON.stringify([index.packedNames(), rows, index.packedTexts(0)]);
    const hash = createHash('sha256').update(made).digest('hex').slice(0, 12);
    // Where this fails, what readers have stored no longer fits: count `INDEX_VERSION` up.
    expect([INDEX_VERSION, hash]).toEqual([2, '18dd05b92558']);
  });

  it('is made of what a database of before the index holds', async () => {
    const { name } = openStage();
    const older = clippingDatabase(name, SCHEMAS.slice(0, 1));
    await older.clippings.bulkPut(POOL);
    older.close();
    const search = openSearch(name);
    await search.open();
    expect((await found(search)).names).toEqual(POOL.map(({ id }) => id).reverse());
  });
});
