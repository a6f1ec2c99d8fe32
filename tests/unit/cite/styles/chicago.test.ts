import { describe, expect, it } from 'vitest';
import { citeText } from '../../../../lib/cite/styles.ts';
import { cited, SOURCE_NAMES, type SourceName } from '../sources.ts';

/** Rules: sections of the Chicago Manual of Style, 17th edition. */
const CASES: readonly (readonly [source: SourceName, rule: string, citation: string])[] = [
  [
    'one author, volume and issue',
    '14.171: vol., no. (year): page',
    '沈一舟, “渡口的变迁,” 江岸学刊 52, no. 11 (2023): 36.',
  ],
  [
    'no volume',
    '14.171: Title, no. 25 (year)',
    '沈一舟, “渡口的变迁,” 江岸学刊, no. 11 (2023): 36.',
  ],
  ['no issue', '14.171', '沈一舟, “渡口的变迁,” 江岸学刊 52 (2023): 36.'],
  [
    'no date',
    '14.145: (n.d.), as its rendering has it',
    '沈一舟, “渡口的变迁,” 江岸学刊 52, no. 11 (n.d.): 36.',
  ],
  ['no author', '14.79: the title first', '“渡口的变迁,” 江岸学刊 52, no. 11 (2023): 36.'],
  [
    'neither author nor title known',
    '14.79',
    '江岸, no. 8 (April 2024): 59, http://magazine.test/book/index.html#p=61.',
  ],
  [
    'online journal',
    '14.12: no access date',
    '沈一舟, “渡口的变迁,” 江岸学刊 52, no. 11 (2023): 36, http://magazine.test/book/index.html#p=61.',
  ],
  ['two authors', '14.76', '沈一舟 and 欧阳明远, “渡口的变迁,” 江岸学刊 52, no. 11 (2023): 36.'],
  [
    'three authors',
    '14.76: three with a serial comma',
    '沈一舟, 欧阳明远, and 陆川, “渡口的变迁,” 江岸学刊 52, no. 11 (2023): 36.',
  ],
  [
    'four authors',
    '14.76: four and more, et al.',
    '沈一舟 et al., “渡口的变迁,” 江岸学刊 52, no. 11 (2023): 36.',
  ],
  [
    'four Western authors',
    '14.76: et al. without a comma',
    'Ada M. Reed et al., “Reading the tide tables,” Harbour Quarterly 12, no. 3 (Spring 2024): 121–28.',
  ],
  [
    'Chinese and Western names',
    '14.76',
    '沈一舟 and Ada M. Reed, “渡口的变迁,” 江岸学刊 52, no. 11 (2023): 36.',
  ],
  [
    'more than three, mixed',
    '14.76',
    'Ada M. Reed et al., “渡口的变迁,” 江岸学刊 52, no. 11 (2023): 36.',
  ],
  [
    'Western author and season',
    '14.171: (Spring 2024); 9.61: 121–28',
    'Ada M. Reed, “Reading the tide tables,” Harbour Quarterly 12, no. 3 (Spring 2024): 121–28.',
  ],
  [
    'Western source, no author',
    '14.79',
    '“Reading the tide tables,” Harbour Quarterly 12, no. 3 (Spring 2024): 121–28.',
  ],
  [
    'twenty-one authors',
    '14.76: et al.',
    'Ada Ash et al., “Reading the tide tables,” Harbour Quarterly 12, no. 3 (Spring 2024): 121–28.',
  ],
  [
    'name with a particle',
    '14.76: as one says it',
    'Jan van der Meer, “Reading the tide tables,” Harbour Quarterly 12, no. 3 (Spring 2024): 121–28.',
  ],
  [
    'organisation as author',
    '14.84',
    'Harbour Masters, “Reading the tide tables,” Harbour Quarterly 12, no. 3 (Spring 2024): 121–28.',
  ],
  ['magazine with month and issue', '14.188: by the date', '沈一舟, “船灯,” 江岸, May 2024, 12.'],
  ['part of a month for an issue', '14.188', '沈一舟, “船灯,” 江岸, late April 2024, 12.'],
  [
    'two issues in one',
    '14.171: nos. with an en dash',
    '沈一舟, “船灯,” 江岸, nos. 7–8 (2024): 12.',
  ],
  [
    'three issues in one',
    '14.171: nos. with an en dash',
    '沈一舟, “船灯,” 江岸, nos. 8–10 (2024): 12.',
  ],
  ['special issue', '14.178', '沈一舟, “船灯,” 江岸, 增刊, no. 2 (2024): 12.'],
  ['page range', '9.61: 59–60', '沈一舟, “船灯,” 江岸, May 2024, 59–60.'],
  [
    'Roman pages',
    '9.60: Roman numerals are not shortened',
    'Ada M. Reed, “Reading the tide tables,” Harbour Quarterly 12, no. 3 (Spring 2024): xii–xv.',
  ],
  ['counted page', 'brackets for what is supplied', '沈一舟, “船灯,” 江岸, May 2024, [59].'],
  [
    'title with title marks',
    '14.86: as the source has it',
    '沈一舟, “读《河上》有感,” 江岸, May 2024, 12.',
  ],
  [
    'title with quotation marks',
    '14.94, 6.9: the comma within both marks',
    '沈一舟, “什么是‘江风,’” 江岸, May 2024, 12.',
  ],
  [
    'Western title with quotation marks',
    '14.94: double marks become single ones',
    'Ada M. Reed, “What ‘slack water’ means,” Harbour Quarterly 12, no. 3 (Spring 2024): 121–28.',
  ],
  ['title that asks', '14.96, 6.125: the comma stays', '沈一舟, “桥还在吗？,” 江岸, May 2024, 12.'],
  ['traditional script', '14.188', '林海書, “燈塔與「風」,” 島嶼誌, Summer 2024, 8.'],
  ['newspaper', '14.191: no page', '沈一舟, “新桥通车,” 江岸日报, August 16, 2022.'],
  [
    'online newspaper',
    '14.191, 14.12',
    '沈一舟, “新桥通车,” 江岸日报, August 16, 2022, http://daily.test/17.htm.',
  ],
  [
    'book',
    '14.100: (Place: Publisher, year), page',
    '沈一舟, 河上旧事 (成都: 江岸出版社, 2020), 35.',
  ],
  [
    'chapter of a book',
    '14.106: “Chapter,” in Book',
    '沈一舟, “第三章 夜航,” in 河上旧事 (成都: 江岸出版社, 2020), 35.',
  ],
  [
    'web page',
    '14.207',
    '江岸渔业学会, “开渔通告,” 江岸网, April 21, 2021, http://harbour.test/notice.',
  ],
  [
    'web page without a date',
    '14.207: accessed, where there is no date',
    '江岸渔业学会, “开渔通告,” 江岸网, accessed November 23, 2026, http://harbour.test/notice.',
  ],
];

describe('chicago', () => {
  it.each(CASES)('%s (%s)', (source, _, citation) => {
    expect(citeText('chicago', cited(source))).toBe(citation);
  });

  it('is tried on every source', () => {
    expect(CASES.map(([source]) => source)).toEqual(SOURCE_NAMES);
  });
});
