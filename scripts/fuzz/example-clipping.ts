import { CLIPPING_VERSION, type Clipping } from '../../lib/clippings/clipping.ts';
import { idOf } from '../../lib/clippings/parse-clipping.ts';

const TIME = 1_764_000_000_000;
const CAPTURE: Clipping['capture'] = {
  created: TIME,
  quote: '渡口的灯还亮着，船已经走了。',
  book: '//magazine.test/book/',
  bookTitle: '《江岸旧事》2024年第8期',
  address: 'http://magazine.test/book/files/basic-html/page61.html',
  read: {
    type: 'journal',
    publication: '江岸旧事',
    date: { year: 2024 },
    issue: '8',
    title: '渡口',
    authors: [{ name: '沈一舟' }],
    pages: { first: '59' },
  },
  flipPages: [61, 61],
  heading: '渡口',
  byline: '文/沈一舟',
  anchor: {
    prefix: '天黑以后，',
    suffix: '岸上没有人。',
    block: 2,
    offset: 5,
    occurrences: 1,
    occurrence: 0,
    parts: [],
  },
};

/** A clipping as it was saved. */
export const EXAMPLE_CLIPPING: Clipping = {
  version: CLIPPING_VERSION,
  id: idOf(CAPTURE),
  capture: CAPTURE,
  edits: { note: '', tags: [], colour: 'yellow', deleted: null, corrected: {} },
  edited: { note: TIME, tags: TIME, colour: TIME, deleted: TIME, corrected: TIME },
};

const FULL_CAPTURE: Clipping['capture'] = {
  ...CAPTURE,
  read: {
    ...CAPTURE.read,
    date: { year: 2024, month: 4, part: '下' },
    pages: { first: '59', last: '60' },
    url: 'http://magazine.test/book/#p=61',
  },
  flipPages: [61, 62],
  anchor: {
    ...CAPTURE.anchor,
    parts: [
      {
        from: 0,
        to: 4,
        flipPage: 61,
        units: 'fraction',
        box: { left: 0.1, top: 0.1, right: 0.4, bottom: 0.2 },
      },
    ],
  },
};

/** One that has something of everything, as backups hold it. */
export const FULL_CLIPPING: Clipping = {
  ...EXAMPLE_CLIPPING,
  id: idOf(FULL_CAPTURE),
  capture: FULL_CAPTURE,
  edits: { note: '看', tags: ['水运'], colour: 'yellow', deleted: null, corrected: { issue: '9' } },
};
