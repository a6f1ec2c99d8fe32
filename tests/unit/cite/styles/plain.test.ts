import { describe, expect, it } from 'vitest';
import { citeText } from '../../../../lib/cite/styles.ts';
import { cited, SOURCE_NAMES, type SourceName } from '../sources.ts';

/** Rules: the form that Chinese documents use; there is no standard for it. */
const CASES: readonly (readonly [source: SourceName, rule: string, citation: string])[] = [
  [
    'one author, volume and issue',
    'author：《article》，《publication》year issue，page',
    '沈一舟：《渡口的变迁》，《江岸学刊》2023年第52卷第11期，第36页',
  ],
  [
    'no volume',
    'author：《article》，《publication》year issue，page',
    '沈一舟：《渡口的变迁》，《江岸学刊》2023年第11期，第36页',
  ],
  [
    'no issue',
    'author：《article》，《publication》year issue，page',
    '沈一舟：《渡口的变迁》，《江岸学刊》2023年第52卷，第36页',
  ],
  [
    'no date',
    'without what is not known',
    '沈一舟：《渡口的变迁》，《江岸学刊》第52卷第11期，第36页',
  ],
  [
    'no author',
    'author：《article》，《publication》year issue，page',
    '《渡口的变迁》，《江岸学刊》2023年第52卷第11期，第36页',
  ],
  [
    'neither author nor title known',
    '《四川党的建设》2024年第8期，第59页, the form asked for',
    '《江岸》2024年第8期，第59页',
  ],
  [
    'online journal',
    'author：《article》，《publication》year issue，page',
    '沈一舟：《渡口的变迁》，《江岸学刊》2023年第52卷第11期，第36页',
  ],
  [
    'two authors',
    'author：《article》，《publication》year issue，page',
    '沈一舟、欧阳明远：《渡口的变迁》，《江岸学刊》2023年第52卷第11期，第36页',
  ],
  [
    'three authors',
    'author：《article》，《publication》year issue，page',
    '沈一舟、欧阳明远、陆川：《渡口的变迁》，《江岸学刊》2023年第52卷第11期，第36页',
  ],
  [
    'four authors',
    '三人以上 with 等',
    '沈一舟、欧阳明远、陆川等：《渡口的变迁》，《江岸学刊》2023年第52卷第11期，第36页',
  ],
  [
    'four Western authors',
    '三人以上 with 等',
    'Ada M. Reed、Jean-Luc Godin、Thomas Reed等：Reading the tide tables，Harbour Quarterly 2024年第12卷第3期，第121-128页',
  ],
  [
    'Chinese and Western names',
    'author：《article》，《publication》year issue，page',
    '沈一舟、Ada M. Reed：《渡口的变迁》，《江岸学刊》2023年第52卷第11期，第36页',
  ],
  [
    'more than three, mixed',
    '三人以上 with 等',
    'Ada M. Reed、沈一舟、Tom Hall等：《渡口的变迁》，《江岸学刊》2023年第52卷第11期，第36页',
  ],
  [
    'Western author and season',
    'author：《article》，《publication》year issue，page',
    'Ada M. Reed：Reading the tide tables，Harbour Quarterly 2024年第12卷第3期，第121-128页',
  ],
  [
    'Western source, no author',
    'author：《article》，《publication》year issue，page',
    'Reading the tide tables，Harbour Quarterly 2024年第12卷第3期，第121-128页',
  ],
  [
    'twenty-one authors',
    '三人以上 with 等',
    'Ada Ash、Ben Ash、Cal Ash等：Reading the tide tables，Harbour Quarterly 2024年第12卷第3期，第121-128页',
  ],
  [
    'name with a particle',
    'author：《article》，《publication》year issue，page',
    'Jan van der Meer：Reading the tide tables，Harbour Quarterly 2024年第12卷第3期，第121-128页',
  ],
  [
    'organisation as author',
    'author：《article》，《publication》year issue，page',
    'Harbour Masters：Reading the tide tables，Harbour Quarterly 2024年第12卷第3期，第121-128页',
  ],
  [
    'magazine with month and issue',
    'author：《article》，《publication》year issue，page',
    '沈一舟：《船灯》，《江岸》2024年第9期，第12页',
  ],
  [
    'part of a month for an issue',
    'the part of the month as the cover has it',
    '沈一舟：《船灯》，《江岸》2024年4月下，第12页',
  ],
  [
    'two issues in one',
    'combined issues as the cover has them, 第7-8期',
    '沈一舟：《船灯》，《江岸》2024年第7-8期，第12页',
  ],
  [
    'three issues in one',
    'combined issues as the cover has them',
    '沈一舟：《船灯》，《江岸》2024年第8-10期，第12页',
  ],
  ['special issue', '增刊 before its number', '沈一舟：《船灯》，《江岸》2024年增刊第2期，第12页'],
  ['page range', '第59-60页', '沈一舟：《船灯》，《江岸》2024年第9期，第59-60页'],
  [
    'Roman pages',
    'pages as they are printed',
    'Ada M. Reed：Reading the tide tables，Harbour Quarterly 2024年第12卷第3期，第xii-xv页',
  ],
  [
    'counted page',
    'brackets for what is supplied',
    '沈一舟：《船灯》，《江岸》2024年第9期，第[59]页',
  ],
  [
    'title with title marks',
    'GB/T 15834-2011, 4.15: 〈 〉 within 《 》',
    '沈一舟：《读〈河上〉有感》，《江岸》2024年第9期，第12页',
  ],
  [
    'title with quotation marks',
    'author：《article》，《publication》year issue，page',
    '沈一舟：《什么是“江风”》，《江岸》2024年第9期，第12页',
  ],
  [
    'Western title with quotation marks',
    'as the source has it',
    'Ada M. Reed：What “slack water” means，Harbour Quarterly 2024年第12卷第3期，第121-128页',
  ],
  [
    'title that asks',
    'author：《article》，《publication》year issue，page',
    '沈一舟：《桥还在吗？》，《江岸》2024年第9期，第12页',
  ],
  [
    'traditional script',
    'the words in the script of the source',
    '林海書：《燈塔與「風」》，《島嶼誌》2024年夏，第8頁',
  ],
  ['newspaper', '版 for a newspaper', '沈一舟：《新桥通车》，《江岸日报》2022年8月16日第17版'],
  [
    'online newspaper',
    '版 for a newspaper; no address',
    '沈一舟：《新桥通车》，《江岸日报》2022年8月16日第17版',
  ],
  ['book', '出版社 and 年版', '沈一舟：《河上旧事》，江岸出版社2020年版，第35页'],
  [
    'chapter of a book',
    'author：《article》，《publication》year issue，page',
    '沈一舟：《第三章 夜航》，《河上旧事》，江岸出版社2020年版，第35页',
  ],
  [
    'web page',
    'address only for what is nowhere else',
    '江岸渔业学会：《开渔通告》，江岸网，2021年4月21日，http://harbour.test/notice',
  ],
  [
    'web page without a date',
    'address only for what is nowhere else',
    '江岸渔业学会：《开渔通告》，江岸网，http://harbour.test/notice',
  ],
];

describe('plain', () => {
  it.each(CASES)('%s (%s)', (source, _, citation) => {
    expect(citeText('plain', cited(source))).toBe(citation);
  });

  it('is tried on every source', () => {
    expect(CASES.map(([source]) => source)).toEqual(SOURCE_NAMES);
  });
});
