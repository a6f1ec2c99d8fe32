import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../components/reading-view/reading.ts';
import { PdfPages } from '../../../entrypoints/pdf/pdf-pages.ts';
import { PdfSession } from '../../../entrypoints/pdf/pdf-session.ts';
import { USUAL_READING_SETTINGS } from '../../../lib/settings/reading-settings.ts';
import type { PdfRead } from '../../../lib/sources/pdf/read-pdf-page.ts';
import { FERRY } from '../../fixtures/books/texts.ts';

const LAST = 20;
const addressOf = (page: number): string => `chrome-extension://own/pdf.html?pdf=f#page=${page}`;

/** A page of one paragraph, in lines of twenty characters; page 4 is a picture. */
function read(page: number): PdfRead {
  if (page === 4) return { ok: false, reason: 'no-text-layer', notes: [] };
  const text = `${page}、${FERRY.join('')}`;
  const runs = (text.match(/.{1,20}/gu) ?? []).map((line, at) => ({
    text: line,
    box: {
      left: 0.1,
      top: 0.1 + at * 0.03,
      right: 0.1 + line.length * 0.04,
      bottom: 0.12 + at * 0.03,
    },
  }));
  const own = { flipPage: page, title: '河上', source: 'pdf', units: 'fraction', runs } as const;
  return { ok: true, page: own, notes: [] };
}

/** A session on a PDF of twenty pages, and what became of it. */
function begin() {
  const end = new AbortController();
  const drawn: Reading[] = [];
  const reads = vi.fn(async (page: number) => read(page));
  const pages = new PdfPages({
    pageCount: LAST,
    readAlone: reads,
    read: reads,
    picture: async (page) => `blob:${page}`,
    root: 'pdf:f',
    addressOf,
    publicAddressOf: () => '',
  });
  const parts = {
    title: '河上',
    pages,
    draw: (reading: Reading) => drawn.push(reading),
    enter: vi.fn(),
    comeTo: vi.fn(),
    begin: vi.fn(),
    hasBegun: vi.fn(() => false),
    showsPicture: vi.fn(() => false),
    keepSettings: vi.fn(),
  };
  const session = new PdfSession(parts, USUAL_READING_SETTINGS, end.signal);
  const row = (): number[] => session.row.pages.map(({ place }) => place.flipPage);
  return { session, parts, pages, reads, row, end, last: () => drawn.at(-1) };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** The same on a page of it, as soon as it is shown. */
async function beginAt(page: number) {
  const begun = begin();
  begun.session.visit(page, false);
  await settled();
  return begun;
}

describe('PdfSession', () => {
  it('shows the page, and says where it is', async () => {
    const { session, parts, last } = await beginAt(3);
    expect(last()).toMatchObject({ shown: 'prose', title: '河上', turning: false });
    expect(last()?.content.kind).toBe('prose');
    expect(last()?.place).toMatchObject({ flipPage: 3, next: addressOf(4), shownAt: addressOf(3) });
    expect(parts.enter).toHaveBeenCalledWith(addressOf(3), false);
    session.turn('next');
    expect(parts.enter).toHaveBeenLastCalledWith(addressOf(4), true);
  });

  it('reads on at either end, a page without text with its picture', async () => {
    const { session, row, last } = await beginAt(3);
    expect(await session.readOn('next')).toBe(true);
    expect(await session.readOn('next')).toBe(true);
    expect(await session.readOn('previous')).toBe(true);
    expect(row()).toEqual([2, 3, 4, 5]);
    expect(session.row.pages[2]).toMatchObject({
      place: { pictures: ['blob:4'] },
      content: { kind: 'picture' },
    });
    expect(last()?.row).toBe(session.row);
  });

  it('knows the ends of the document', async () => {
    const { session, parts, last } = await beginAt(LAST);
    expect(await session.readOn('next')).toBe(false);
    session.turn('next');
    expect(last()?.notice).toBe('noSuchPage');
    expect(parts.enter).toHaveBeenCalledOnce();
    expect(session.row.next).toBe('ended');
    const before = (await beginAt(LAST - 1)).session;
    expect(before.row).toMatchObject({ previous: 'more', next: 'more' });
    await before.readOn('next');
    expect(before.row.next).toBe('ended');
    expect((await beginAt(1)).session.row.previous).toBe('ended');
  });

  it('follows the reader through its pages', async () => {
    const { session, parts, last } = await beginAt(5);
    await session.readOn('next');
    session.comeTo(6);
    expect(session.page).toBe(6);
    expect(parts.comeTo).toHaveBeenCalledWith(addressOf(6), [addressOf(5), addressOf(6)]);
    expect(last()?.place.flipPage).toBe(6);
    session.comeTo(15);
    expect(session.page).toBe(6);
  });

  it('shows the pages anew that stood under each other where the reader comes back to', async () => {
    const { session, row, reads } = await beginAt(5);
    await session.readOn('next');
    const urls = session.rowUrls;
    session.visit(9, true);
    await settled();
    expect(row()).toEqual([9]);
    reads.mockClear();
    session.visit(6, false, urls);
    expect(row()).toEqual([5, 6]);
    expect(session.page).toBe(6);
    expect(reads).not.toHaveBeenCalled();
  });

  it('draws pictures beside the prose of what can be in sight, and none unasked', async () => {
    const { session, parts } = await beginAt(5);
    await session.readOn('next');
    expect(session.row.pages.map(({ place }) => place.pictures)).toEqual([[], []]);
    parts.showsPicture.mockReturnValue(true);
    session.wantPicture();
    await settled();
    expect(session.row.pages.map(({ place }) => place.pictures)).toEqual([['blob:5'], ['blob:6']]);
    expect(session.row.pages.every(({ content }) => content.kind === 'prose')).toBe(true);
  });

  it('takes what the pages around tell, unless the reader has begun', async () => {
    const { session, parts, reads, last } = begin();
    session.visit(3, false);
    await settled();
    expect(reads).toHaveBeenCalledTimes(2);
    const better = last()?.content;
    parts.hasBegun.mockReturnValue(true);
    session.visit(3, false);
    await settled();
    expect(last()?.content).not.toBe(better);
    expect(session.row.pages[0]?.content).toBe(last()?.content);
  });

  it('says where a page cannot be read, and reads no further there', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { session, reads, last } = begin();
    reads.mockImplementation(async (page) => {
      if (page > 3) throw new Error('damaged');
      return read(page);
    });
    session.visit(3, false);
    await settled();
    expect(await session.readOn('next')).toBe(false);
    expect(session.row.next).toBe('failed');
    session.visit(8, true);
    await settled();
    expect(last()?.content).toEqual({ kind: 'obstacle', obstacle: 'readingFailed' });
  });
});
