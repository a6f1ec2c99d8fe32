import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import {
  clippingDatabase,
  SCHEMAS,
  type StoredClipping,
} from '../../../../entrypoints/services/clipping-store/clipping-database.ts';
import { storeFailure } from '../../../../entrypoints/services/clipping-store/store-result.ts';
import { bookKey } from '../../../../lib/clippings/accepted-address.ts';
import { CLIPPING_VERSION, type Clipping } from '../../../../lib/clippings/clipping.ts';
import { passageId } from '../../../../lib/clippings/passage-id.ts';
import { clipping } from '../../clippings/any-clipping.ts';
import { openStage, value } from './stage.ts';

const DAY = 24 * 60 * 60 * 1000;
const quoted = (quote: string, more: Partial<Clipping['capture']> = {}): Clipping =>
  clipping({ quote, ...more });

describe('the store', () => {
  it('keeps what it confirmed, for whoever opens it next', async () => {
    const { store, name, announced } = openStage();
    const own = clipping();
    expect(await value(store.save(own))).toEqual({ id: own.id, outcome: 'new' });
    expect(announced.times).toBe(1);
    expect(await value(openStage(name).store.get([own.id, 'none']))).toEqual([own]);
  });

  it('keeps a passage once, with what the reader made of it', async () => {
    const { store } = openStage();
    const own = clipping();
    await value(store.save(own));
    await value(store.edit([own.id], () => ({ note: '记' })));
    const again = { ...own, capture: { ...own.capture, created: own.capture.created + 5 } };
    expect(await value(store.save(again))).toEqual({ id: own.id, outcome: 'known' });
    expect(await value(store.count())).toBe(1);
    expect((await value(store.get([own.id])))[0]?.edits.note).toBe('记');
  });

  it('takes one that is saved again out of the bin', async () => {
    const { store, clock } = openStage();
    const own = clipping();
    await value(store.save(own));
    await value(store.edit([own.id], () => ({ deleted: clock.now })));
    const saved = await value(store.save(own));
    expect(saved.outcome).toBe('restored');
    expect(await value(store.newest(9))).toHaveLength(1);
    await value(store.undoSave(saved));
    expect(await value(store.newest(9))).toEqual([]);
    expect(await value(store.count())).toBe(1);
  });

  it('undoes a saving: gone, unless something was made of it', async () => {
    const { store } = openStage();
    const [one, two] = [quoted('一。'), quoted('二。')];
    const saved = [await value(store.save(one)), await value(store.save(two))];
    await value(store.edit([two.id], () => ({ note: '记' })));
    for (const own of saved) await value(store.undoSave(own));
    expect(
      (await value(store.get([one.id, two.id]))).map(({ edits }) => [
        edits.note,
        edits.deleted === null,
      ]),
    ).toEqual([['记', false]]);
    const known = await value(store.save(quoted('三。')));
    await value(store.undoSave({ ...known, outcome: 'known' }));
    expect(await value(store.get([known.id]))).toHaveLength(1);
  });

  it('undoes an edit of many, and the undoing', async () => {
    const { store } = openStage();
    const many = ['一。', '二。', '三。'].map((quote) => quoted(quote));
    await value(store.merge(many));
    const ids = many.map(({ id }) => id);
    const before = await value(store.edit(ids, ({ edits }) => ({ tags: [...edits.tags, '水'] })));
    const after = await value(store.undo(before));
    expect((await value(store.get(ids))).map(({ edits }) => edits.tags)).toEqual([[], [], []]);
    await value(store.undo(after));
    expect((await value(store.get(ids))).map(({ edits }) => edits.tags)).toEqual([
      ['水'],
      ['水'],
      ['水'],
    ]);
  });

  it('merges an import, and undoes it', async () => {
    const { store } = openStage();
    const [here, there] = [quoted('一。'), quoted('二。')];
    await value(store.save(here));
    const newer = {
      ...here,
      edits: { ...here.edits, note: '彼' },
      edited: { ...here.edited, note: here.edited.note + 9 },
    };
    const before = await value(store.merge([newer, there, there]));
    expect([...before.keys()].sort()).toEqual([here.id, there.id].sort());
    expect(await value(store.count())).toBe(2);
    expect((await value(store.get([here.id])))[0]?.edits.note).toBe('彼');
    expect((await value(store.merge([newer, there]))).size).toBe(0);
    await value(store.undo(before));
    expect((await value(store.get([here.id, there.id]))).map(({ edits }) => edits.note)).toEqual([
      '',
    ]);
  });

  it('removes for good only what has been in the bin for thirty days', async () => {
    const { store, clock } = openStage();
    const [kept, fresh, old] = [quoted('一。'), quoted('二。'), quoted('三。')];
    await value(store.merge([kept, fresh, old]));
    await value(store.edit([old.id], () => ({ deleted: clock.now })));
    clock.now += 29 * DAY;
    await value(store.edit([fresh.id], () => ({ deleted: clock.now })));
    expect(await value(store.removeOverdue())).toBe(0);
    clock.now += DAY;
    expect(await value(store.removeOverdue())).toBe(1);
    expect((await value(store.get([kept.id, fresh.id, old.id]))).map(({ id }) => id)).toEqual([
      kept.id,
      fresh.id,
    ]);
  });

  it('gives the clippings of a page, and goes through all in batches', async () => {
    const { store } = openStage();
    const own = [
      quoted('一。', { flipPages: [61, 61] }),
      quoted('二。', { flipPages: [60, 61] }),
      quoted('三。', { flipPages: [62, 62] }),
      quoted('四。', {
        address: 'http://other.test/files/basic-html/page61.html',
        book: '//other.test/',
      }),
    ];
    await value(store.merge(own));
    const found = await value(store.ofPages('//magazine.test/book/', [61, 61]));
    expect(found.map(({ capture }) => capture.quote).sort()).toEqual(['一。', '二。']);
    const ids: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const batch: { clippings: readonly Clipping[]; last: string | null } = await value(
        store.batchAfter(after, 3),
      );
      ids.push(...batch.clippings.map(({ id }) => id));
      after = batch.last;
    }
    expect(ids).toEqual(own.map(({ id }) => id).sort());
  });

  it('loses no edit when many write at once', async () => {
    const { name, store } = openStage();
    const own = clipping();
    await value(store.save(own));
    const writers = Array.from({ length: 12 }, (_, at) => ({
      store: openStage(name).store,
      tag: `t${at}`,
    }));
    await Promise.all(
      writers.map((writer) =>
        value(writer.store.edit([own.id], ({ edits }) => ({ tags: [...edits.tags, writer.tag] }))),
      ),
    );
    const [after] = await value(store.get([own.id]));
    expect([...(after?.edits.tags ?? [])].sort()).toEqual(writers.map(({ tag }) => tag).sort());
  });
});

describe('a store that fails', () => {
  it('says so, announces nothing, and keeps what it had', async () => {
    const { store, database, announced, failures } = openStage();
    const own = quoted('一。');
    await value(store.save(own));
    announced.times = 0;
    const quota = new DOMException('full', 'QuotaExceededError');
    const put = vi
      .spyOn(database.clippings, 'put')
      .mockImplementation(() => Dexie.Promise.reject(quota));
    expect(await store.save(quoted('二。'))).toEqual({ ok: false, failure: 'full' });
    const puts = vi
      .spyOn(database.clippings, 'bulkPut')
      .mockImplementation(() => Dexie.Promise.reject(quota));
    expect(await store.edit([own.id], () => ({ note: '记' }))).toEqual({
      ok: false,
      failure: 'full',
    });
    put.mockRestore();
    puts.mockRestore();
    expect(announced.times).toBe(0);
    expect(failures).toHaveLength(2);
    expect(await value(store.get([own.id]))).toEqual([own]);
    expect(await value(store.count())).toBe(1);
  });

  it('writes of many all or nothing', async () => {
    const { store, database } = openStage();
    const many = ['一。', '二。', '三。'].map((quote) => quoted(quote));
    await value(store.merge(many));
    // The table is broken off after it has taken the new values, before the transaction ends.
    const bulkPut = database.clippings.bulkPut.bind(database.clippings);
    const spy = vi
      .spyOn(database.clippings, 'bulkPut')
      .mockImplementation((own: readonly StoredClipping[]) =>
        bulkPut(own).then(() => Dexie.Promise.reject(new Error('killed'))),
      );
    const ids = many.map(({ id }) => id);
    expect(await store.edit(ids, () => ({ note: '记' }))).toEqual({ ok: false, failure: 'failed' });
    spy.mockRestore();
    expect(await value(store.get(ids))).toEqual(many);
  });

  it('says when it is closed', async () => {
    const { store, database } = openStage();
    database.close();
    expect(await store.save(clipping())).toEqual({ ok: false, failure: 'closed' });
  });

  it('touches nothing that a newer version wrote', async () => {
    const { store, name, database } = openStage();
    const own = clipping();
    const later = { ...own, version: CLIPPING_VERSION + 1 };
    await database.clippings.put(later);
    expect(await store.save(own)).toEqual({ ok: false, failure: 'newer' });
    expect(await value(store.newest(9))).toEqual([]);
    expect(await database.clippings.get(own.id)).toEqual(later);
    database.close();
    const newer = clippingDatabase(name, [
      ...SCHEMAS,
      { stores: { clippings: 'id, capture.created, capture.book, edits.deleted, capture.quote' } },
    ]);
    await newer.open();
    newer.close();
    // Dexie itself takes a database that only has more; what it holds is still refused above.
    expect(await value(openStage(name).store.newest(9))).toEqual([]);
  });

  it.each([
    [{ name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'full'],
    [{ name: 'DatabaseClosedError', inner: { name: 'VersionError' } }, 'newer'],
    [{ name: 'OpenFailedError' }, 'closed'],
    [null, 'failed'],
    ['text', 'failed'],
  ])('tells %j by its inmost reason', (error, failure) => {
    expect(storeFailure(error)).toBe(failure);
  });
});

const INSTALLATION = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';
const KEPT = 'zhanjuan:///sample/files/basic-html/page3.html';

describe('the database', () => {
  it('keeps everything when a later version adds an index', async () => {
    const { store, database, name } = openStage();
    const own = [quoted('一。'), quoted('二。')];
    await value(store.merge(own));
    database.close();
    const later = clippingDatabase(name, [
      ...SCHEMAS,
      { stores: { clippings: 'id, capture.created, capture.book, edits.deleted, capture.quote' } },
    ]);
    const found = await later.clippings.where('capture.quote').equals('二。').toArray();
    expect(found).toEqual([own[1]]);
    expect(await later.clippings.count()).toBe(2);
    later.close();
  });

  it('names what was kept of pages of an installation’s own as any installation would', async () => {
    const { database, name } = openStage();
    database.close();
    const address = `${INSTALLATION}sample/files/basic-html/page3.html`;
    const book = `${INSTALLATION}sample/`;
    const own = quoted('一。');
    const { capture } = own;
    const id = passageId({ book, flipPage: 61, quote: capture.quote, occurrence: 0 });
    const older = clippingDatabase(name, SCHEMAS.slice(0, 2));
    const kept = [{ ...own, id, capture: { ...capture, address, book } }, quoted('二。')];
    await older.clippings.bulkPut(kept.map((one) => ({ ...one, version: 1 })));
    older.close();
    const { keptIndex, store } = openStage(name);
    const renamed = clipping({ quote: '一。', address: KEPT, book: bookKey(KEPT) });
    const stored = await value(store.newest(9));
    expect(stored.map((one) => one.id).sort()).toEqual([renamed.id, quoted('二。').id].sort());
    expect(await value(store.ofPages(bookKey(address), null))).toEqual([renamed]);
    // The index for searching hears of both names.
    expect(await keptIndex.changed()).toEqual([id, renamed.id]);
  });
});
