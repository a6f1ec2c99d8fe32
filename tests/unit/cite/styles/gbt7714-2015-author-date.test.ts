import { describe, expect, it } from 'vitest';
import { citeText } from '../../../../lib/cite/styles.ts';
import { cited, SOURCE_NAMES, type SourceName } from '../sources.ts';

/** Rules: clauses of GB/T 7714-2015, some with the rendering that its examples have. */
const CASES: readonly (readonly [source: SourceName, rule: string, citation: string])[] = [
  [
    'one author, volume and issue',
    '9.3: 33(5): 8-9',
    '沈一舟, 2023. 渡口的变迁[J]. 江岸学刊, 52(11): 36.',
  ],
  ['no volume', '9.3: 文献(1): 56-75', '沈一舟, 2023. 渡口的变迁[J]. 江岸学刊(11): 36.'],
  ['no issue', '8.8.2: 2014, 510: 356-363', '沈一舟, 2023. 渡口的变迁[J]. 江岸学刊, 52: 36.'],
  ['no date', '李时珍. [M]: nothing for the year', '沈一舟. 渡口的变迁[J]. 江岸学刊, 52(11): 36.'],
  ['no author', '8.1.3: 佚名', '佚名, 2023. 渡口的变迁[J]. 江岸学刊, 52(11): 36.'],
  [
    'neither author nor title known',
    '8.1.3, 9.3',
    '佚名, 2024. 江岸(8): 59[2026-11-23]. http://magazine.test/book/index.html#p=61.',
  ],
  [
    'online journal',
    '4.4 with 8.6: 2010, 7(10): 93[2013-03-20]',
    '沈一舟, 2023. 渡口的变迁[J/OL]. 江岸学刊, 52(11): 36[2026-11-23]. http://magazine.test/book/index.html#p=61.',
  ],
  [
    'two authors',
    '8.1.2: up to three, all',
    '沈一舟, 欧阳明远, 2023. 渡口的变迁[J]. 江岸学刊, 52(11): 36.',
  ],
  [
    'three authors',
    '8.1.2: up to three, all',
    '沈一舟, 欧阳明远, 陆川, 2023. 渡口的变迁[J]. 江岸学刊, 52(11): 36.',
  ],
  [
    'four authors',
    '8.1.2: three and 等',
    '沈一舟, 欧阳明远, 陆川, 等, 2023. 渡口的变迁[J]. 江岸学刊, 52(11): 36.',
  ],
  [
    'four Western authors',
    '8.1.1, 8.1.2: FORDHAM E W, ALI A, TRUNER D A, et al.',
    'REED A M, GODIN J L, REED T, et al., 2024. Reading the tide tables[J]. Harbour Quarterly, 12(3): 121-128.',
  ],
  [
    'Chinese and Western names',
    '8.1.1: each name by its own rule',
    '沈一舟, REED A M, 2023. 渡口的变迁[J]. 江岸学刊, 52(11): 36.',
  ],
  [
    'more than three, mixed',
    '8.1.2: 等 or its like by the language',
    'REED A M, 沈一舟, HALL T, 等, 2023. 渡口的变迁[J]. 江岸学刊, 52(11): 36.',
  ],
  [
    'Western author and season',
    '8.1.1, 8.8.2',
    'REED A M, 2024. Reading the tide tables[J]. Harbour Quarterly, 12(3): 121-128.',
  ],
  [
    'Western source, no author',
    '8.1.3: Anon',
    'Anon, 2024. Reading the tide tables[J]. Harbour Quarterly, 12(3): 121-128.',
  ],
  [
    'twenty-one authors',
    '8.1.2: three and et al.',
    'ASH A, ASH B, ASH C, et al., 2024. Reading the tide tables[J]. Harbour Quarterly, 12(3): 121-128.',
  ],
  [
    'name with a particle',
    '8.1.1: DE MORGAN A',
    'VAN DER MEER J, 2024. Reading the tide tables[J]. Harbour Quarterly, 12(3): 121-128.',
  ],
  [
    'organisation as author',
    '8.1.4: American Chemical Society',
    'Harbour Masters, 2024. Reading the tide tables[J]. Harbour Quarterly, 12(3): 121-128.',
  ],
  ['magazine with month and issue', '8.8.2: 2010(6): 23', '沈一舟, 2024. 船灯[J]. 江岸(9): 12.'],
  [
    'part of a month for an issue',
    '8.8.2: what the cover says for an issue',
    '沈一舟, 2024. 船灯[J]. 江岸(4月下): 12.',
  ],
  ['two issues in one', '8.8.3: 2001(9/10): 36-39', '沈一舟, 2024. 船灯[J]. 江岸(7/8): 12.'],
  [
    'three issues in one',
    '8.8.3, as the 2025 rendering 2001（8/9/10）：36-39',
    '沈一舟, 2024. 船灯[J]. 江岸(8/9/10): 12.',
  ],
  ['special issue', '8.8.2: 22(增刊2): 81-86', '沈一舟, 2024. 船灯[J]. 江岸(增刊2): 12.'],
  ['page range', '8.8.2: the pages of the words quoted', '沈一舟, 2024. 船灯[J]. 江岸(9): 59-60.'],
  [
    'Roman pages',
    '8.8.2: pages as they are printed',
    'REED A M, 2024. Reading the tide tables[J]. Harbour Quarterly, 12(3): xii-xv.',
  ],
  ['counted page', '7: [ ] for what is supplied', '沈一舟, 2024. 船灯[J]. 江岸(9): [59].'],
  [
    'title with title marks',
    '8.2: 《五行》学说与《荀子》[J]',
    '沈一舟, 2024. 读《河上》有感[J]. 江岸(9): 12.',
  ],
  [
    'title with quotation marks',
    '8.2: “北斗一号”监控管理网设计与实现[J/OL]',
    '沈一舟, 2024. 什么是“江风”[J]. 江岸(9): 12.',
  ],
  [
    'Western title with quotation marks',
    '8.2: as the source has it',
    'REED A M, 2024. What “slack water” means[J]. Harbour Quarterly, 12(3): 121-128.',
  ],
  [
    'title that asks',
    '8.2: 雾霾来袭，如何突围？[N/OL]',
    '沈一舟, 2024. 桥还在吗？[J]. 江岸(9): 12.',
  ],
  [
    'traditional script',
    '6.1: in the script of the source',
    '林海書, 2024. 燈塔與「風」[J]. 島嶼誌(夏): 8.',
  ],
  ['newspaper', '8.8.5: 2013-03-16(1)', '沈一舟, 2022. 新桥通车[N]. 江岸日报, 2022-08-16(17).'],
  [
    'online newspaper',
    '8.8.5, 8.6: 2013-01-12(2)[2013-03-20]',
    '沈一舟, 2022. 新桥通车[N/OL]. 江岸日报, 2022-08-16(17)[2026-11-23]. http://daily.test/17.htm.',
  ],
  ['book', '4.1', '沈一舟, 2020. 河上旧事[M]. 成都: 江岸出版社: 35.'],
  [
    'chapter of a book',
    '4.2: 析出文献[M]//专著',
    '沈一舟, 2020. 第三章 夜航[M]//河上旧事. 成都: 江岸出版社: 35.',
  ],
  [
    'web page',
    '4.6: (2012-05-03)[2013-03-25]',
    '江岸渔业学会, 2021. 开渔通告[EB/OL]. (2021-04-21)[2026-11-23]. http://harbour.test/notice.',
  ],
  [
    'web page without a date',
    '8.4.3: an estimated year, [2012]',
    '江岸渔业学会, [2026]. 开渔通告[EB/OL]. [2026-11-23]. http://harbour.test/notice.',
  ],
];

describe('gbt7714-2015-author-date', () => {
  it.each(CASES)('%s (%s)', (source, _, citation) => {
    expect(citeText('gbt7714-2015-author-date', cited(source))).toBe(citation);
  });

  it('is tried on every source', () => {
    expect(CASES.map(([source]) => source)).toEqual(SOURCE_NAMES);
  });
});
