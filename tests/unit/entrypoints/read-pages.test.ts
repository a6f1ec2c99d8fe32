import { expect, it } from 'vitest';
import type {
  PageContent,
  PageInRow,
  PagePlace,
  Reading,
} from '../../../components/reading-view/reading.ts';
import { ReadPages } from '../../../entrypoints/reader-app/book/read-pages.ts';
import type { ProsePage } from '../../../lib/model/block.ts';
import { USUAL_READING_SETTINGS } from '../../../lib/settings/reading-settings.ts';

const BOOK = 'http://magazine.test/book/';
const urlOf = (page: number): string => `${BOOK}files/basic-html/page${page}.html`;
const proseOf = (flipPage: number): ProsePage => ({
  flipPage,
  folio: null,
  title: null,
  blocks: [],
});

it('gives of a page that was read anew the one that is shown, whose passages are cited', () => {
  const [first, second] = [proseOf(1), proseOf(2)];
  const readAnew = proseOf(1);
  const kept = (url: string): PageContent | null =>
    url === urlOf(1) ? { kind: 'prose', prose: readAnew } : null;
  const pages = new ReadPages(kept);
  const content = (prose: ProsePage): PageContent => ({ kind: 'prose', prose });
  const placeOf = (flipPage: number): PagePlace => ({
    ...{ flipPage, root: BOOK, viewer: BOOK, pictures: [] },
    ...{ previous: flipPage === 2 ? urlOf(1) : null, next: null },
  });
  const inRow = (prose: ProsePage, flipPage: number): PageInRow => ({
    place: placeOf(flipPage),
    content: content(prose),
  });
  const reading: Reading = {
    shown: 'prose',
    title: null,
    place: placeOf(2),
    content: content(second),
    row: { pages: [inRow(first, 1), inRow(second, 2)], previous: 'more', next: 'more' },
    notice: null,
    settings: USUAL_READING_SETTINGS,
    turning: false,
  };
  pages.follow(reading);
  const run = pages.run();
  expect(run).toHaveLength(2);
  expect(run[0]).toBe(first);
  expect(run[1]).toBe(second);
});
