import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBookTitle, type TitleFacts } from '../../../../lib/cite/page-source/book-title.ts';

const on = (
  year: number,
  month?: number,
  more: NonNullable<TitleFacts['date']> = {},
): NonNullable<TitleFacts['date']> => ({ year, ...(month ? { month } : {}), ...more });

/** Made-up names, each in a shape that real books have; what the title tells beside its name. */
const CASES: readonly (readonly [title: string, facts: TitleFacts])[] = [
  // The name, and how it is published.
  ['Demo', { publication: 'Demo' }],
  ['生活手册', { publication: '生活手册' }],
  ['江岸 数字版', { publication: '江岸' }],
  ['【电子版】江岸', { publication: '江岸' }],
  ['升學指南電子檔(澳門)', { publication: '升學指南(澳門)' }],
  ['Harbour Digital Edition', { publication: 'Harbour' }],
  ['《江岸》', { publication: '江岸' }],
  ['《江岸》编辑手记', { publication: '江岸 编辑手记' }],
  ['കടലും കരയും', { publication: 'കടലും കരയും' }],
  ['Area 51', { publication: 'Area 51' }],
  ['四季刊', { publication: '四季刊' }],
  // Years.
  ['读者来稿选 2023', { publication: '读者来稿选', date: on(2023) }],
  ['江岸2024年', { publication: '江岸', date: on(2024) }],
  ['江岸 2024年度', { publication: '江岸', date: on(2024) }],
  ['江岸 二〇二四年', { publication: '江岸', date: on(2024) }],
  ['江岸 二零一九年', { publication: '江岸', date: on(2019) }],
  ['江岸 ２０２４年', { publication: '江岸', date: on(2024) }],
  ['江岸 民國113年', { publication: '江岸', date: on(2024) }],
  ['Harbour Annual Report 2023', { publication: 'Harbour Annual Report', date: on(2023) }],
  ['2024 Harbour Report', { publication: 'Harbour Report', date: on(2024) }],
  ['The 2024 Guide to Ports', { publication: 'The 2024 Guide to Ports' }],
  ['Harbour 2023-2024', { publication: 'Harbour 2023-2024' }],
  ['1984', { publication: '1984' }],
  ['《1984》', { publication: '1984' }],
  // Months, days, parts of months.
  ['江岸 2024年5月', { publication: '江岸', date: on(2024, 5) }],
  ['江岸 2024年十二月号', { publication: '江岸', date: on(2024, 12) }],
  ['江岸 八月号 2024', { publication: '江岸', date: on(2024, 8) }],
  ['江岸 2024 八月号', { publication: '江岸', date: on(2024, 8) }],
  ['江岸 民國一一三年五月號', { publication: '江岸', date: on(2024, 5) }],
  ['江岸 2024年4月下', { publication: '江岸', date: on(2024, 4, { part: '下' }) }],
  ['江岸 2024年4月上半月刊', { publication: '江岸', date: on(2024, 4, { part: '上' }) }],
  ['江岸 2024年4月中旬刊', { publication: '江岸', date: on(2024, 4, { part: '中' }) }],
  ['江岸 2024年4月（下）', { publication: '江岸', date: on(2024, 4, { part: '下' }) }],
  ['江岸 2024年4月上海专号', { publication: '江岸', date: on(2024, 4) }],
  ['江岸晨报 2024年8月16日', { publication: '江岸晨报', date: on(2024, 8, { day: 16 }) }],
  ['江岸 2024-08', { publication: '江岸', date: on(2024, 8) }],
  ['江岸 2024.8.16', { publication: '江岸', date: on(2024, 8, { day: 16 }) }],
  ['江岸20240816', { publication: '江岸', date: on(2024, 8, { day: 16 }) }],
  ['江岸202408', { publication: '江岸', date: on(2024, 8) }],
  ['Harbour Weekly April 2024', { publication: 'Harbour Weekly', date: on(2024, 4) }],
  ['Harbour Weekly, Sept. 2024', { publication: 'Harbour Weekly', date: on(2024, 9) }],
  ['Harbour 16 August 2022', { publication: 'Harbour', date: on(2022, 8, { day: 16 }) }],
  ['Harbour August 16, 2022', { publication: 'Harbour', date: on(2022, 8, { day: 16 }) }],
  // Seasons.
  ['島嶼誌 二〇二四夏', { publication: '島嶼誌', date: on(2024, 0, { season: 'summer' }) }],
  ['四季 2024 春', { publication: '四季', date: on(2024, 0, { season: 'spring' }) }],
  ['江岸 2024年春季号', { publication: '江岸', date: on(2024, 0, { season: 'spring' }) }],
  ['江岸 2024年冬季刊', { publication: '江岸', date: on(2024, 0, { season: 'winter' }) }],
  ['Harbour Fall 2023', { publication: 'Harbour', date: on(2023, 0, { season: 'autumn' }) }],
  ['Summer 2023 Harbour', { publication: 'Harbour', date: on(2023, 0, { season: 'summer' }) }],
  ['江岸 2024 春夏号', { publication: '江岸', date: on(2024), special: '春夏号' }],
  // Issues.
  ['城南旧事周刊 第31期', { publication: '城南旧事周刊', issue: '31' }],
  ['海風 第三期', { publication: '海風', issue: '3' }],
  ['海風 第二十三號', { publication: '海風', issue: '23' }],
  ['江岸 第一百零五期', { publication: '江岸', issue: '105' }],
  ['江岸 第十五辑', { publication: '江岸', issue: '15' }],
  ['江岸2024年08期', { publication: '江岸', date: on(2024), issue: '8' }],
  ['江岸 2024-08期', { publication: '江岸', date: on(2024), issue: '8' }],
  ['2024年第8期 江岸', { publication: '江岸', date: on(2024), issue: '8' }],
  ['江岸 2024(8)', { publication: '江岸', date: on(2024), issue: '8' }],
  ['江岸 2024年第12期（总第456期）', { publication: '江岸', date: on(2024), issue: '12' }],
  ['江岸 总第456期', { publication: '江岸', issue: '456' }],
  ['單欄讀本 07', { publication: '單欄讀本', issue: '7' }],
  ['單欄讀本07', { publication: '單欄讀本', issue: '7' }],
  ['Harbour Quarterly No. 12', { publication: 'Harbour Quarterly', issue: '12' }],
  ['Harbour No12', { publication: 'Harbour', issue: '12' }],
  ['Harbour Number 3', { publication: 'Harbour', issue: '3' }],
  ['Harbour #12', { publication: 'Harbour', issue: '12' }],
  ['Harbour № 7', { publication: 'Harbour', issue: '7' }],
  ['Harbour No. IV', { publication: 'Harbour', issue: '4' }],
  ['Issue 01', { issue: '1' }],
  // Two issues in one.
  ['江岸2024年第7-8期合刊', { publication: '江岸', date: on(2024), issue: '7-8' }],
  ['江岸 2024年第7、8期', { publication: '江岸', date: on(2024), issue: '7-8' }],
  ['江岸（2024年第七至八期）', { publication: '江岸', date: on(2024), issue: '7-8' }],
  ['江岸 2024（7/8）', { publication: '江岸', date: on(2024), issue: '7-8' }],
  ['Harbour Nos. 7-8', { publication: 'Harbour', issue: '7-8' }],
  ['Harbour Issues 7 and 8', { publication: 'Harbour', issue: '7-8' }],
  // Volumes.
  ['江岸 第12卷第3期', { publication: '江岸', volume: '12', issue: '3' }],
  ['江岸 12卷3期', { publication: '江岸', volume: '12', issue: '3' }],
  ['江岸 Vol.05', { publication: '江岸', volume: '5' }],
  ['Port News Letter - Vol2 Issue 1', { publication: 'Port News Letter', volume: '2', issue: '1' }],
  [
    'Harbour Quarterly, Vol. XII, No. 3-4, Spring 2024',
    {
      publication: 'Harbour Quarterly',
      date: on(2024, 0, { season: 'spring' }),
      volume: '12',
      issue: '3-4',
    },
  ],
  // Special issues.
  ['《江岸晨报》特刊 第2期', { publication: '江岸晨报', issue: '2', special: '特刊' }],
  ['人物志 2022 合订本', { publication: '人物志', date: on(2022), special: '合订本' }],
  ['江岸 2024年增刊2', { publication: '江岸', date: on(2024), issue: '2', special: '增刊' }],
  ['江岸 2024年增刊', { publication: '江岸', date: on(2024), special: '增刊' }],
  ['江岸 创刊号', { publication: '江岸', special: '创刊号' }],
  ['江岸 紀念特刊', { publication: '江岸', special: '紀念特刊' }],
  ['Harbour Special Issue', { publication: 'Harbour', special: 'Special Issue' }],
  // All at once.
  [
    '《江岸》数字版 2024年4月下 / 第08期',
    { publication: '江岸', date: on(2024, 4, { part: '下' }), issue: '8' },
  ],
  ['《江岸》数字版 2024年5月 / 第09期', { publication: '江岸', date: on(2024, 5), issue: '9' }],
  ['江岸·2024年第8期·乡村专题', { publication: '江岸', date: on(2024), issue: '8' }],
  [
    '江岸学报（电子版）2024年第2期',
    { publication: '江岸学报（电子版）', date: on(2024), issue: '2' },
  ],
];

describe('what a title tells', () => {
  it.each(CASES)('%s', (title, facts) => {
    expect(readBookTitle(title)).toEqual(facts);
  });

  it('never throws, and takes nothing for a name that is not in the title', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('《', '》', '第', '期', '年', '月', '卷', '(', '）', ' ', '-', '/'),
            fc.constantFrom('二〇二四', '2024', '08', '十二', '江岸', '特刊', 'Vol. ', 'No. '),
            fc.string({ maxLength: 3 }),
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          const title = parts.join('');
          const { publication = '' } = readBookTitle(title);
          const letters = [...publication].filter((char) => /[\p{L}\p{N}]/u.test(char));
          expect(letters.every((char) => title.includes(char))).toBe(true);
        },
      ),
    );
  });

  it('reads a title with an issue whatever the name before it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'江海风物志城南旧事乡村'), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1950, max: 2049 }),
        (name, issue, year) => {
          const publication = name.join('');
          expect(readBookTitle(`《${publication}》${year}年第${issue}期`)).toEqual({
            publication,
            date: { year },
            issue: String(issue),
          });
        },
      ),
    );
  });
});
