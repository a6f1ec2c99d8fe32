import { describe, expect, it } from 'vitest';
import { citeText } from '../../../../lib/cite/styles.ts';
import { cited, SOURCE_NAMES, type SourceName } from '../sources.ts';

/** Rules: the elements of an entry, as the MLA Handbook, 9th edition, has them in chapter 5. */
const CASES: readonly (readonly [source: SourceName, rule: string, citation: string])[] = [
  [
    'one author, volume and issue',
    'container, vol., no., date, p.',
    '沈一舟. “渡口的变迁.” 江岸学刊, vol. 52, no. 11, 2023, p. 36.',
  ],
  ['no volume', 'no. alone', '沈一舟. “渡口的变迁.” 江岸学刊, no. 11, 2023, p. 36.'],
  ['no issue', 'vol. alone', '沈一舟. “渡口的变迁.” 江岸学刊, vol. 52, 2023, p. 36.'],
  [
    'no date',
    'no word for a date that is not known',
    '沈一舟. “渡口的变迁.” 江岸学刊, vol. 52, no. 11, p. 36.',
  ],
  [
    'no author',
    'author: begin with the title',
    '“渡口的变迁.” 江岸学刊, vol. 52, no. 11, 2023, p. 36.',
  ],
  [
    'neither author nor title known',
    'begin with the container',
    '江岸, no. 8, Apr. 2024, p. 59, http://magazine.test/book/index.html#p=61.',
  ],
  [
    'online journal',
    'location: URL after the page',
    '沈一舟. “渡口的变迁.” 江岸学刊, vol. 52, no. 11, 2023, p. 36, http://magazine.test/book/index.html#p=61.',
  ],
  [
    'two authors',
    'two authors, and between',
    '沈一舟 and 欧阳明远. “渡口的变迁.” 江岸学刊, vol. 52, no. 11, 2023, p. 36.',
  ],
  [
    'three authors',
    'three or more: et al.',
    '沈一舟, et al. “渡口的变迁.” 江岸学刊, vol. 52, no. 11, 2023, p. 36.',
  ],
  [
    'four authors',
    'three or more: et al.',
    '沈一舟, et al. “渡口的变迁.” 江岸学刊, vol. 52, no. 11, 2023, p. 36.',
  ],
  [
    'four Western authors',
    'the first name turned round, et al.',
    'Reed, Ada M., et al. “Reading the tide tables.” Harbour Quarterly, vol. 12, no. 3, spring 2024, pp. 121-28.',
  ],
  [
    'Chinese and Western names',
    'names in Chinese keep their order',
    '沈一舟 and Ada M. Reed. “渡口的变迁.” 江岸学刊, vol. 52, no. 11, 2023, p. 36.',
  ],
  [
    'more than three, mixed',
    'three or more: et al.',
    'Reed, Ada M., et al. “渡口的变迁.” 江岸学刊, vol. 52, no. 11, 2023, p. 36.',
  ],
  [
    'Western author and season',
    'seasons in small letters; pages 121-28',
    'Reed, Ada M. “Reading the tide tables.” Harbour Quarterly, vol. 12, no. 3, spring 2024, pp. 121-28.',
  ],
  [
    'Western source, no author',
    'author: begin with the title',
    '“Reading the tide tables.” Harbour Quarterly, vol. 12, no. 3, spring 2024, pp. 121-28.',
  ],
  [
    'twenty-one authors',
    'three or more: et al.',
    'Ash, Ada, et al. “Reading the tide tables.” Harbour Quarterly, vol. 12, no. 3, spring 2024, pp. 121-28.',
  ],
  [
    'name with a particle',
    'van der Meer, Jan',
    'van der Meer, Jan. “Reading the tide tables.” Harbour Quarterly, vol. 12, no. 3, spring 2024, pp. 121-28.',
  ],
  [
    'organisation as author',
    'organisations as they stand',
    'Harbour Masters. “Reading the tide tables.” Harbour Quarterly, vol. 12, no. 3, spring 2024, pp. 121-28.',
  ],
  [
    'magazine with month and issue',
    'no., month, year',
    '沈一舟. “船灯.” 江岸, no. 9, May 2024, p. 12.',
  ],
  [
    'part of a month for an issue',
    'date as exactly as is known',
    '沈一舟. “船灯.” 江岸, late Apr. 2024, p. 12.',
  ],
  ['two issues in one', 'nos. for two numbers', '沈一舟. “船灯.” 江岸, nos. 7-8, 2024, p. 12.'],
  [
    'three issues in one',
    'nos. for several numbers',
    '沈一舟. “船灯.” 江岸, nos. 8-10, 2024, p. 12.',
  ],
  ['special issue', 'version before the number', '沈一舟. “船灯.” 江岸, 增刊, no. 2, 2024, p. 12.'],
  ['page range', 'pp. for two pages', '沈一舟. “船灯.” 江岸, no. 9, May 2024, pp. 59-60.'],
  [
    'Roman pages',
    'pages as they are printed',
    'Reed, Ada M. “Reading the tide tables.” Harbour Quarterly, vol. 12, no. 3, spring 2024, pp. xii-xv.',
  ],
  [
    'counted page',
    'brackets for what is supplied',
    '沈一舟. “船灯.” 江岸, no. 9, May 2024, p. [59].',
  ],
  [
    'title with title marks',
    'title as the source has it',
    '沈一舟. “读《河上》有感.” 江岸, no. 9, May 2024, p. 12.',
  ],
  [
    'title with quotation marks',
    'double marks become single ones',
    '沈一舟. “什么是‘江风.’” 江岸, no. 9, May 2024, p. 12.',
  ],
  [
    'Western title with quotation marks',
    'double marks become single ones',
    'Reed, Ada M. “What ‘slack water’ means.” Harbour Quarterly, vol. 12, no. 3, spring 2024, pp. 121-28.',
  ],
  [
    'title that asks',
    'no full stop after its own mark',
    '沈一舟. “桥还在吗？” 江岸, no. 9, May 2024, p. 12.',
  ],
  [
    'traditional script',
    'seasons in small letters',
    '林海書. “燈塔與「風」.” 島嶼誌, summer 2024, p. 8.',
  ],
  ['newspaper', 'day Month year', '沈一舟. “新桥通车.” 江岸日报, 16 Aug. 2022, p. 17.'],
  [
    'online newspaper',
    'no access date where there is a date',
    '沈一舟. “新桥通车.” 江岸日报, 16 Aug. 2022, p. 17, http://daily.test/17.htm.',
  ],
  ['book', 'italics, publisher, year', '沈一舟. 河上旧事. 江岸出版社, 2020, p. 35.'],
  [
    'chapter of a book',
    'a part in its container',
    '沈一舟. “第三章 夜航.” 河上旧事, 江岸出版社, 2020, p. 35.',
  ],
  [
    'web page',
    'site, date, URL',
    '江岸渔业学会. “开渔通告.” 江岸网, 21 Apr. 2021, http://harbour.test/notice.',
  ],
  [
    'web page without a date',
    'access date where there is no date',
    '江岸渔业学会. “开渔通告.” 江岸网, http://harbour.test/notice. Accessed 23 Nov. 2026.',
  ],
];

describe('mla', () => {
  it.each(CASES)('%s (%s)', (source, _, citation) => {
    expect(citeText('mla', cited(source))).toBe(citation);
  });

  it('is tried on every source', () => {
    expect(CASES.map(([source]) => source)).toEqual(SOURCE_NAMES);
  });
});
