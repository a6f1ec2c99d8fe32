import {
  type Author,
  type Corrections,
  type SourceFields,
  settle,
} from '../../../lib/cite/source.ts';

const URL = 'http://magazine.test/book/index.html#p=61';
const ACCESSED = '2026-11-23';

const people = (...names: readonly string[]): readonly Author[] => names.map((name) => ({ name }));

const JOURNAL: SourceFields = {
  type: 'journal',
  publication: '江岸学刊',
  title: '渡口的变迁',
  authors: people('沈一舟'),
  date: { year: 2023 },
  volume: '52',
  issue: '11',
  pages: { first: '36' },
};

const MAGAZINE: SourceFields = {
  type: 'magazine',
  publication: '江岸',
  title: '船灯',
  authors: people('沈一舟'),
  date: { year: 2024, month: 5 },
  issue: '9',
  pages: { first: '12' },
};

const WESTERN: SourceFields = {
  type: 'journal',
  publication: 'Harbour Quarterly',
  title: 'Reading the tide tables',
  authors: people('Ada M. Reed'),
  date: { year: 2024, season: 'spring' },
  volume: '12',
  issue: '3',
  pages: { first: '121', last: '128' },
};

const NEWSPAPER: SourceFields = {
  type: 'newspaper',
  publication: '江岸日报',
  title: '新桥通车',
  authors: people('沈一舟'),
  date: { year: 2022, month: 8, day: 16 },
  pages: { first: '17' },
};

const BOOK: SourceFields = {
  type: 'book',
  publication: '河上旧事',
  authors: people('沈一舟'),
  date: { year: 2020 },
  place: '成都',
  publisher: '江岸出版社',
  pages: { first: '35' },
};

const WEB: SourceFields = {
  type: 'web-page',
  publication: '江岸网',
  title: '开渔通告',
  authors: people('江岸渔业学会'),
  date: { year: 2021, month: 4, day: 21 },
  url: 'http://harbour.test/notice',
  accessed: ACCESSED,
};

/** As many as APA 7 does not name all of: Ada Ash, Ben Ash and so on. */
const CREW = 'Ada Ben Cal Dan Eve Fay Gus Hal Ida Jon Kim Lee Max Ned Ola Pam Quin Ray Sam Tom Una'
  .split(' ')
  .map((name) => `${name} Ash`);

/** Sources by what is peculiar to them. All are made up. */
export const SOURCES = {
  'one author, volume and issue': JOURNAL,
  'no volume': { ...JOURNAL, volume: null },
  'no issue': { ...JOURNAL, issue: null },
  'no date': { ...JOURNAL, date: null },
  'no author': { ...JOURNAL, authors: null },
  'neither author nor title known': {
    type: 'journal',
    publication: '江岸',
    date: { year: 2024, month: 4, part: '下' },
    issue: '08',
    pages: { first: '59' },
    url: URL,
    accessed: ACCESSED,
  },
  'online journal': { ...JOURNAL, url: URL, accessed: ACCESSED },
  'two authors': { ...JOURNAL, authors: people('沈一舟', '欧阳明远') },
  'three authors': { ...JOURNAL, authors: people('沈一舟', '欧阳明远', '陆川') },
  'four authors': { ...JOURNAL, authors: people('沈一舟', '欧阳明远', '陆川', '何远') },
  'four Western authors': {
    ...WESTERN,
    authors: people('Ada M. Reed', 'Jean-Luc Godin', 'Reed, Thomas', 'P. Z. Peel Jr.'),
  },
  'Chinese and Western names': { ...JOURNAL, authors: people('沈一舟', 'Ada M. Reed') },
  'more than three, mixed': {
    ...JOURNAL,
    authors: people('Ada M. Reed', '沈一舟', 'Tom Hall', '陆川'),
  },
  'Western author and season': WESTERN,
  'Western source, no author': { ...WESTERN, authors: null },
  'twenty-one authors': { ...WESTERN, authors: people(...CREW) },
  'name with a particle': { ...WESTERN, authors: people('Jan van der Meer') },
  'organisation as author': {
    ...WESTERN,
    authors: [{ name: 'Harbour Masters', organisation: true }],
  },
  'magazine with month and issue': MAGAZINE,
  'part of a month for an issue': {
    ...MAGAZINE,
    issue: null,
    date: { year: 2024, month: 4, part: '下' },
  },
  'two issues in one': { ...MAGAZINE, date: { year: 2024 }, issue: '7-8' },
  'three issues in one': { ...MAGAZINE, date: { year: 2024 }, issue: '8-10' },
  'special issue': { ...MAGAZINE, date: { year: 2024 }, issue: '2', special: '增刊' },
  'page range': { ...MAGAZINE, pages: { first: '59', last: '60' } },
  'Roman pages': { ...WESTERN, pages: { first: 'xii', last: 'xv' } },
  'counted page': { ...MAGAZINE, pages: { first: '59', counted: true } },
  'title with title marks': { ...MAGAZINE, title: '读《河上》有感' },
  'title with quotation marks': { ...MAGAZINE, title: '什么是“江风”' },
  'Western title with quotation marks': { ...WESTERN, title: 'What “slack water” means' },
  'title that asks': { ...MAGAZINE, title: '桥还在吗？' },
  'traditional script': {
    type: 'magazine',
    language: 'zh-Hant',
    publication: '島嶼誌',
    title: '燈塔與「風」',
    authors: people('林海書'),
    date: { year: 2024, season: 'summer' },
    pages: { first: '8' },
  },
  newspaper: NEWSPAPER,
  'online newspaper': { ...NEWSPAPER, url: 'http://daily.test/17.htm', accessed: ACCESSED },
  book: BOOK,
  'chapter of a book': { ...BOOK, title: '第三章 夜航' },
  'web page': WEB,
  'web page without a date': { ...WEB, date: null },
} as const satisfies Readonly<Record<string, Corrections>>;

export type SourceName = keyof typeof SOURCES;
const isName = (name: string): name is SourceName => name in SOURCES;
export const SOURCE_NAMES: readonly SourceName[] = Object.keys(SOURCES).filter(isName);

/** A source by its name, as it is cited. */
export const cited = (name: SourceName): SourceFields => settle({}, SOURCES[name]);
