import { isEastAsian, personName } from '../person-name.ts';
import type { PublicationDate, Season, SourceFields } from '../source.ts';
import { documentMark } from '../styles/gbt7714.ts';
import { asSpoken } from '../styles/names.ts';
import { pageText } from '../styles/pages.ts';

/** With more authors than this only so many are named, as in the styles. */
const AUTHORS_MAX = 3;

const SEASON_NAMES: Readonly<Record<Season, string>> = {
  spring: '春',
  summer: '夏',
  autumn: '秋',
  winter: '冬',
};

/** What a template may name, and what stands there; undefined where the source does not tell it. */
interface TemplateField {
  /** In simplified and traditional Chinese and in English; the first of each is the one shown. */
  readonly names: {
    readonly 'zh-Hans': readonly string[];
    readonly 'zh-Hant': readonly string[];
    readonly en: readonly string[];
  };
  readonly value: (fields: SourceFields) => string | undefined;
}

const field = (
  simplified: string,
  traditional: string,
  english: string,
  value: TemplateField['value'],
): TemplateField => ({
  names: {
    'zh-Hans': simplified.split(' '),
    'zh-Hant': traditional.split(' '),
    en: english.split(' '),
  },
  value,
});

export const TEMPLATE_FIELDS = {
  authors: field('作者', '作者', 'authors author', authorsOf),
  title: field('题名 标题 篇名', '題名 標題 篇名', 'title', ({ title }) => title),
  publication: field('刊名', '刊名', 'publication', ({ publication }) => publication),
  mark: field('类型标识', '類型標識', 'mark', documentMark),
  year: field('年 年份', '年 年份', 'year', ({ date }) => numberText(date?.year)),
  month: field('月 月份', '月 月份', 'month', ({ date }) => numberText(date?.month)),
  day: field('日', '日', 'day', ({ date }) => numberText(date?.day)),
  part: field('旬', '旬', 'part', ({ date }) => date?.part),
  season: field('季', '季', 'season', ({ date }) => date?.season && SEASON_NAMES[date.season]),
  date: field('出版日期', '出版日期', 'date', ({ date }) => dateText(date)),
  volume: field('卷', '卷', 'volume', ({ volume }) => volume),
  issue: field('期 期号', '期 期號', 'issue', ({ issue }) => issue),
  special: field('专号 增刊', '專號 增刊', 'special', ({ special }) => special),
  pages: field('页码 页', '頁碼 頁', 'pages page', ({ pages }) => pageText(pages, '-')),
  issn: field('ISSN', 'ISSN', 'ISSN', ({ issn }) => issn),
  publisher: field('出版者 出版社', '出版者 出版社', 'publisher', ({ publisher }) => publisher),
  place: field('出版地', '出版地', 'place', ({ place }) => place),
  url: field('网址 链接', '網址 連結', 'url link', ({ url }) => url),
  accessed: field('引用日期', '引用日期', 'accessed', ({ accessed }) => accessed),
} as const satisfies Readonly<Record<string, TemplateField>>;

export type TemplateFieldKey = keyof typeof TEMPLATE_FIELDS;

const isKey = (key: string): key is TemplateFieldKey => Object.hasOwn(TEMPLATE_FIELDS, key);
export const TEMPLATE_FIELD_KEYS: readonly TemplateFieldKey[] =
  Object.keys(TEMPLATE_FIELDS).filter(isKey);

const KEYS_BY_NAME: ReadonlyMap<string, TemplateFieldKey> = new Map(
  TEMPLATE_FIELD_KEYS.flatMap((key) =>
    Object.values(TEMPLATE_FIELDS[key].names)
      .flat()
      .map((name) => [name.toLowerCase(), key] as const),
  ),
);

/** The field that a name stands for, in any of the languages and in small letters or capitals. */
export const fieldNamed = (name: string): TemplateFieldKey | undefined =>
  KEYS_BY_NAME.get(name.trim().normalize('NFKC').toLowerCase());

const numberText = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

/** `2022-08-16`, or as much of it as is known. */
function dateText(date: PublicationDate | undefined): string | undefined {
  if (date?.year === undefined) return undefined;
  const parts = [date.year, date.month, date.month === undefined ? undefined : date.day];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** 沈一舟、陆川等, or Ada M. Reed, Tom Hall, et al., by the language of the source. */
function authorsOf({ authors = [], title, publication }: SourceFields): string | undefined {
  if (authors.length === 0) return undefined;
  const names = authors.slice(0, AUTHORS_MAX).map((author) => asSpoken(personName(author)));
  const more = authors.length > AUTHORS_MAX;
  if (isEastAsian(title ?? publication ?? names.join(''))) {
    return names.join('、') + (more ? '等' : '');
  }
  return names.join(', ') + (more ? ', et al.' : '');
}
