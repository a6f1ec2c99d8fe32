import { describe, expect, it } from 'vitest';
import { citeText } from '../../../../lib/cite/styles.ts';
import { cited, SOURCE_NAMES, type SourceName } from '../sources.ts';

/** Rules: the rendering of the zotero-chinese project's author-date style for the 2025 edition. */
const CASES: readonly (readonly [source: SourceName, rule: string, citation: string])[] = [
  [
    'one author, volume and issue',
    '储大同，2010. …32（10）：721-724',
    '沈一舟，2023. 渡口的变迁[J]. 江岸学刊，52（11）：36.',
  ],
  ['no volume', '东方博物（1）：85-92', '沈一舟，2023. 渡口的变迁[J]. 江岸学刊（11）：36.'],
  ['no issue', '2014，510：356-363', '沈一舟，2023. 渡口的变迁[J]. 江岸学刊，52：36.'],
  ['no date', '李时珍，无日期', '沈一舟，无日期. 渡口的变迁[J]. 江岸学刊，52（11）：36.'],
  ['no author', '佚名，2023', '佚名，2023. 渡口的变迁[J]. 江岸学刊，52（11）：36.'],
  [
    'neither author nor title known',
    '佚名，2023',
    '佚名，2024. 江岸（8）：59. http://magazine.test/book/index.html#p=61.',
  ],
  [
    'online journal',
    '[J/OL]. 国土资源导刊，2010，7（10）：93, no access date',
    '沈一舟，2023. 渡口的变迁[J/OL]. 江岸学刊，52（11）：36. http://magazine.test/book/index.html#p=61.',
  ],
  [
    'two authors',
    '钱学森，刘再复',
    '沈一舟，欧阳明远，2023. 渡口的变迁[J]. 江岸学刊，52（11）：36.',
  ],
  [
    'three authors',
    '李四光，华罗庚，茅以升',
    '沈一舟，欧阳明远，陆川，2023. 渡口的变迁[J]. 江岸学刊，52（11）：36.',
  ],
  [
    'four authors',
    '陈晋镳，张惠民，朱士兴，等，1980',
    '沈一舟，欧阳明远，陆川，等，2023. 渡口的变迁[J]. 江岸学刊，52（11）：36.',
  ],
  [
    'four Western authors',
    'Yu Y，Pan E，Wang X，et al.，2024',
    'Reed A M，Godin J-L，Reed T，et al.，2024. Reading the tide tables[J]. Harbour Quarterly，12（3）：121-128.',
  ],
  [
    'Chinese and Western names',
    'each name by its own rule',
    '沈一舟，Reed A M，2023. 渡口的变迁[J]. 江岸学刊，52（11）：36.',
  ],
  [
    'more than three, mixed',
    'António M等',
    'Reed A M，沈一舟，Hall T，等，2023. 渡口的变迁[J]. 江岸学刊，52（11）：36.',
  ],
  [
    'Western author and season',
    'The Public-Access Computer Systems Review，1993，4（2）：61-66',
    'Reed A M，2024. Reading the tide tables[J]. Harbour Quarterly，12（3）：121-128.',
  ],
  [
    'Western source, no author',
    'Anon，1981',
    'Anon，2024. Reading the tide tables[J]. Harbour Quarterly，12（3）：121-128.',
  ],
  [
    'twenty-one authors',
    'Fordham E W，Ali A，Truner D A，et al.',
    'Ash A，Ash B，Ash C，et al.，2024. Reading the tide tables[J]. Harbour Quarterly，12（3）：121-128.',
  ],
  [
    'name with a particle',
    'De Morgan A',
    'van der Meer J，2024. Reading the tide tables[J]. Harbour Quarterly，12（3）：121-128.',
  ],
  [
    'organisation as author',
    'American Chemical Society',
    'Harbour Masters，2024. Reading the tide tables[J]. Harbour Quarterly，12（3）：121-128.',
  ],
  [
    'magazine with month and issue',
    '中国书法，2023（3）：5',
    '沈一舟，2024. 船灯[J]. 江岸（9）：12.',
  ],
  [
    'part of a month for an issue',
    'what the cover says for an issue',
    '沈一舟，2024. 船灯[J]. 江岸（4月下）：12.',
  ],
  ['two issues in one', '57（5/6）：169-176', '沈一舟，2024. 船灯[J]. 江岸（7/8）：12.'],
  ['three issues in one', '2001（8/9/10）：36-39', '沈一舟，2024. 船灯[J]. 江岸（8/9/10）：12.'],
  ['special issue', '22（增刊2）：81-86', '沈一舟，2024. 船灯[J]. 江岸（增刊2）：12.'],
  ['page range', '15-18', '沈一舟，2024. 船灯[J]. 江岸（9）：59-60.'],
  [
    'Roman pages',
    '序2-3: pages as they are printed',
    'Reed A M，2024. Reading the tide tables[J]. Harbour Quarterly，12（3）：xii-xv.',
  ],
  ['counted page', '[ ] for what is supplied', '沈一舟，2024. 船灯[J]. 江岸（9）：[59].'],
  [
    'title with title marks',
    '《西游记》词汇对《汉语大词典》书证研究[M]',
    '沈一舟，2024. 读《河上》有感[J]. 江岸（9）：12.',
  ],
  [
    'title with quotation marks',
    '“北斗一号”监控管理网设计与实现[J/OL]',
    '沈一舟，2024. 什么是“江风”[J]. 江岸（9）：12.',
  ],
  [
    'Western title with quotation marks',
    'the “Kurosegawa Belt” in Izumi Town[J]',
    'Reed A M，2024. What “slack water” means[J]. Harbour Quarterly，12（3）：121-128.',
  ],
  ['title that asks', '雾霾来袭，如何突围？[N/OL]', '沈一舟，2024. 桥还在吗？[J]. 江岸（9）：12.'],
  [
    'traditional script',
    '図書館用語辞典編集委員会. 最新図書館用語大辞典[M]',
    '林海書，2024. 燈塔與「風」[J]. 島嶼誌（夏）：8.',
  ],
  [
    'newspaper',
    '丁文详，2000. …中国青年报，2000-11-20（15）',
    '沈一舟，2022. 新桥通车[N]. 江岸日报，2022-08-16（17）.',
  ],
  [
    'online newspaper',
    '人民日报，2022-08-16（17）, no access date',
    '沈一舟，2022. 新桥通车[N/OL]. 江岸日报，2022-08-16（17）. http://daily.test/17.htm.',
  ],
  [
    'book',
    '曹凌，2011. …上海：上海古籍出版社：19',
    '沈一舟，2020. 河上旧事[M]. 成都：江岸出版社：35.',
  ],
  [
    'chapter of a book',
    '[M]//许厚泽，赵其国. 长江流域洪涝灾害与科技对策',
    '沈一舟，2020. 第三章 夜航[M]//河上旧事. 成都：江岸出版社：35.',
  ],
  [
    'web page',
    '北京鲁迅博物馆，2021',
    '江岸渔业学会，2021. 开渔通告[EB/OL]. （2021-04-21）[2026-11-23]. http://harbour.test/notice.',
  ],
  [
    'web page without a date',
    '高等教育文献保障系统，[2025]',
    '江岸渔业学会，[2026]. 开渔通告[EB/OL]. [2026-11-23]. http://harbour.test/notice.',
  ],
];

describe('gbt7714-2025-author-date', () => {
  it.each(CASES)('%s (%s)', (source, _, citation) => {
    expect(citeText('gbt7714-2025-author-date', cited(source))).toBe(citation);
  });

  it('is tried on every source', () => {
    expect(CASES.map(([source]) => source)).toEqual(SOURCE_NAMES);
  });
});
