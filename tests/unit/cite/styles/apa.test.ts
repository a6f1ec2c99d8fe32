import { describe, expect, it } from 'vitest';
import { citeText } from '../../../../lib/cite/styles.ts';
import { cited, SOURCE_NAMES, type SourceName } from '../sources.ts';

/** Rules: sections of the Publication Manual of the APA, 7th edition. */
const CASES: readonly (readonly [source: SourceName, rule: string, citation: string])[] = [
  [
    'one author, volume and issue',
    '10.1, example 1',
    '沈一舟. (2023). 渡口的变迁. 江岸学刊, 52(11), 36.',
  ],
  ['no volume', '9.25: issue in brackets alone', '沈一舟. (2023). 渡口的变迁. 江岸学刊, (11), 36.'],
  ['no issue', '9.25', '沈一舟. (2023). 渡口的变迁. 江岸学刊, 52, 36.'],
  ['no date', '9.17: n.d.', '沈一舟. (n.d.). 渡口的变迁. 江岸学刊, 52(11), 36.'],
  ['no author', '9.12: the title first', '渡口的变迁. (2023). 江岸学刊, 52(11), 36.'],
  [
    'neither author nor title known',
    '9.12, 9.22: a description in brackets',
    '[Article]. (2024). 江岸, (8), 59. http://magazine.test/book/index.html#p=61',
  ],
  [
    'online journal',
    '9.16: no retrieval date',
    '沈一舟. (2023). 渡口的变迁. 江岸学刊, 52(11), 36. http://magazine.test/book/index.html#p=61',
  ],
  [
    'two authors',
    '9.8: an ampersand before the last',
    '沈一舟, & 欧阳明远. (2023). 渡口的变迁. 江岸学刊, 52(11), 36.',
  ],
  ['three authors', '9.8', '沈一舟, 欧阳明远, & 陆川. (2023). 渡口的变迁. 江岸学刊, 52(11), 36.'],
  [
    'four authors',
    '9.8: up to 20 are named',
    '沈一舟, 欧阳明远, 陆川, & 何远. (2023). 渡口的变迁. 江岸学刊, 52(11), 36.',
  ],
  [
    'four Western authors',
    '9.8: initials, Jr. after them',
    'Reed, A. M., Godin, J.-L., Reed, T., & Peel, P. Z., Jr. (2024). Reading the tide tables. Harbour Quarterly, 12(3), 121–128.',
  ],
  [
    'Chinese and Western names',
    '9.8: names in Chinese are not turned round',
    '沈一舟, & Reed, A. M. (2023). 渡口的变迁. 江岸学刊, 52(11), 36.',
  ],
  [
    'more than three, mixed',
    '9.8',
    'Reed, A. M., 沈一舟, Hall, T., & 陆川. (2023). 渡口的变迁. 江岸学刊, 52(11), 36.',
  ],
  [
    'Western author and season',
    '9.14: numbered journals by the year',
    'Reed, A. M. (2024). Reading the tide tables. Harbour Quarterly, 12(3), 121–128.',
  ],
  [
    'Western source, no author',
    '9.12',
    'Reading the tide tables. (2024). Harbour Quarterly, 12(3), 121–128.',
  ],
  [
    'twenty-one authors',
    '9.8: the first 19, an ellipsis, the last',
    'Ash, A., Ash, B., Ash, C., Ash, D., Ash, E., Ash, F., Ash, G., Ash, H., Ash, I., Ash, J., Ash, K., Ash, L., Ash, M., Ash, N., Ash, O., Ash, P., Ash, Q., Ash, R., Ash, S., . . . Ash, U. (2024). Reading the tide tables. Harbour Quarterly, 12(3), 121–128.',
  ],
  [
    'name with a particle',
    '9.9: van der Meer, J.',
    'van der Meer, J. (2024). Reading the tide tables. Harbour Quarterly, 12(3), 121–128.',
  ],
  [
    'organisation as author',
    '9.11: group authors in full',
    'Harbour Masters. (2024). Reading the tide tables. Harbour Quarterly, 12(3), 121–128.',
  ],
  [
    'magazine with month and issue',
    '9.14, 10.1 example 15: (2019, November)',
    '沈一舟. (2024, May). 船灯. 江岸, (9), 12.',
  ],
  [
    'part of a month for an issue',
    '9.14: as exactly as is known',
    '沈一舟. (2024, late April). 船灯. 江岸, 12.',
  ],
  ['two issues in one', '9.25 with an en dash', '沈一舟. (2024). 船灯. 江岸, (7–8), 12.'],
  ['three issues in one', '9.25 with an en dash', '沈一舟. (2024). 船灯. 江岸, (8–10), 12.'],
  ['special issue', '10.1: (Suppl. 2)', '沈一舟. (2024). 船灯. 江岸, (增刊 2), 12.'],
  ['page range', '6.6: en dash', '沈一舟. (2024, May). 船灯. 江岸, (9), 59–60.'],
  [
    'Roman pages',
    '6.6, as apa.csl renders xii–xv',
    'Reed, A. M. (2024). Reading the tide tables. Harbour Quarterly, 12(3), xii–xv.',
  ],
  ['counted page', 'brackets for what is supplied', '沈一舟. (2024, May). 船灯. 江岸, (9), [59].'],
  [
    'title with title marks',
    '9.19: as the source has it',
    '沈一舟. (2024, May). 读《河上》有感. 江岸, (9), 12.',
  ],
  ['title with quotation marks', '9.19', '沈一舟. (2024, May). 什么是“江风”. 江岸, (9), 12.'],
  [
    'Western title with quotation marks',
    '9.19, as apa.csl renders it',
    'Reed, A. M. (2024). What “slack water” means. Harbour Quarterly, 12(3), 121–128.',
  ],
  [
    'title that asks',
    '9.5: no full stop after its own mark',
    '沈一舟. (2024, May). 桥还在吗？ 江岸, (9), 12.',
  ],
  [
    'traditional script',
    '9.14: (2020, Summer)',
    '林海書. (2024, Summer). 燈塔與「風」. 島嶼誌, 8.',
  ],
  [
    'newspaper',
    '10.1 example 16: (2019, October 5)',
    '沈一舟. (2022, August 16). 新桥通车. 江岸日报, 17.',
  ],
  [
    'online newspaper',
    '9.16: no retrieval date',
    '沈一舟. (2022, August 16). 新桥通车. 江岸日报, 17. http://daily.test/17.htm',
  ],
  ['book', '10.2 with the page of the quote', '沈一舟. (2020). 河上旧事 (p. 35). 江岸出版社.'],
  [
    'chapter of a book',
    '10.3: In Book (p. 35)',
    '沈一舟. (2020). 第三章 夜航. In 河上旧事 (p. 35). 江岸出版社.',
  ],
  [
    'web page',
    '10.16',
    '江岸渔业学会. (2021, April 21). 开渔通告. 江岸网. http://harbour.test/notice',
  ],
  [
    'web page without a date',
    '9.16: retrieval date where nothing else tells',
    '江岸渔业学会. (n.d.). 开渔通告. 江岸网. Retrieved November 23, 2026, from http://harbour.test/notice',
  ],
];

describe('apa', () => {
  it.each(CASES)('%s (%s)', (source, _, citation) => {
    expect(citeText('apa', cited(source))).toBe(citation);
  });

  it('is tried on every source', () => {
    expect(CASES.map(([source]) => source)).toEqual(SOURCE_NAMES);
  });
});
