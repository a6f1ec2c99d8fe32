import { MONTH_PARTS, type PublicationDate, type Season } from '../source.ts';
import { NUMERAL, numeralValue } from './numerals.ts';
import { DIVIDER, type TitleScanner } from './title-scanner.ts';

const YEAR = '(?:19|20)\\d\\d|[一二][九〇零○][〇零○一二三四五六七八九]{2}';
const HAN_SEASONS: Readonly<Record<string, Season>> = {
  春: 'spring',
  夏: 'summer',
  秋: 'autumn',
  冬: 'winter',
};
const ENGLISH_SEASONS: Readonly<Record<string, Season>> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const SEASON = 'Spring|Summer|Autumn|Fall|Winter';

/** Years of the Republic of China, which begin with 1912. */
const REPUBLIC_BEFORE = 1911;

/** 上, 下半月, 中旬刊: a part of a month, and not the first character of a word such as 上海. */
const PART = '[(]?(上|中|下)(?:半月|旬)?(?:刊|号|號|期)?[)]?(?=$|[^\\p{Script=Han}]|第|总|總)';

const value = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : (numeralValue(text) ?? undefined);

const monthOf = (name: string | undefined): number | undefined =>
  name === undefined ? undefined : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** One way of writing a date, and how to read its groups. */
interface DateForm {
  readonly pattern: RegExp;
  readonly read: (groups: readonly (string | undefined)[]) => {
    [K in keyof PublicationDate]: PublicationDate[K] | undefined;
  };
}

const isMonth = '(?:0?[1-9]|1[0-2])';
const isDay = '(?:0?[1-9]|[12]\\d|3[01])';

const FORMS: readonly DateForm[] = [
  {
    pattern: new RegExp(
      `(?:(民[国國])\\s*)?(?<![\\d〇零○一二三四五六七八九十百])(${NUMERAL})\\s*年\\s*(${NUMERAL})\\s*月(?:\\s*(${NUMERAL})\\s*日|\\s*${PART}|\\s*(?:号|號|刊))?`,
      'u',
    ),
    read: ([era, year, month, day, part]) => ({
      year: (value(year) ?? 0) + (era ? REPUBLIC_BEFORE : 0),
      month: value(month),
      day: value(day),
      part: MONTH_PARTS.find((known) => known === part),
    }),
  },
  {
    pattern: new RegExp(
      `(?<![\\d])(${YEAR})\\s*年?\\s*[·・.-]?\\s*(?:([春夏秋冬])(?:季(?:号|號|刊)?|号|號|刊)?(?![\\p{Script=Han}])|(${SEASON})\\b)`,
      'iu',
    ),
    read: ([year, han, english]) => ({
      year: value(year),
      season: HAN_SEASONS[han ?? ''] ?? ENGLISH_SEASONS[english?.toLowerCase() ?? ''],
    }),
  },
  {
    pattern: new RegExp(
      `\\b(${SEASON})(?:\\s+Issue)?,?\\s+(${YEAR})(?:[/-]\\d{2,4})?(?!\\d)`,
      'iu',
    ),
    read: ([english, year]) => ({
      year: value(year),
      season: ENGLISH_SEASONS[english?.toLowerCase() ?? ''],
    }),
  },
  {
    pattern: new RegExp(`(?<!\\d)(${isDay})\\s+(${MONTH})\\.?,?\\s+(${YEAR})(?!\\d)`, 'iu'),
    read: ([day, month, year]) => ({ year: value(year), month: monthOf(month), day: value(day) }),
  },
  {
    pattern: new RegExp(
      `\\b(${MONTH})\\.?\\s+(?:(${isDay})(?:st|nd|rd|th)?,?\\s+)?(${YEAR})(?!\\d)`,
      'iu',
    ),
    read: ([month, day, year]) => ({ year: value(year), month: monthOf(month), day: value(day) }),
  },
  {
    pattern: new RegExp(`(?<!\\d)(${YEAR}),?\\s+(${MONTH})\\b\\.?`, 'iu'),
    read: ([year, month]) => ({ year: value(year), month: monthOf(month) }),
  },
  {
    pattern: new RegExp(`(?<!\\d)(${YEAR})[-./](${isMonth})[-./](${isDay})(?![\\d期])`, 'u'),
    read: ([year, month, day]) => ({ year: value(year), month: value(month), day: value(day) }),
  },
  {
    pattern: new RegExp(`(?<!\\d)(${YEAR})[-./](${isMonth})(?!\\d|\\s*[期/-]|[-–—]\\d)`, 'u'),
    read: ([year, month]) => ({ year: value(year), month: value(month) }),
  },
  {
    pattern: /(?<!\d)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?(?![\d期])/u,
    read: ([year, month, day]) => ({ year: value(year), month: value(month), day: value(day) }),
  },
  {
    pattern: new RegExp(`(?:(民[国國])\\s*(${NUMERAL})|(?<!\\d)(${YEAR}))\\s*年度?`, 'u'),
    read: ([era, ofEra, year]) => ({
      year: era ? (value(ofEra) ?? 0) + REPUBLIC_BEFORE : value(year),
    }),
  },
];

/** A year with nothing to say that it is one, alone at an end of the title or beside other facts. */
const BARE = `(${YEAR})(?!\\d|\\s*[-–—~/]\\s*\\d|[\\p{L}])`;
const FREE = '[\\u0001/|·・•—–\\-_,:;>》(\\[]';
const ANY_YEAR = new RegExp(YEAR, 'u');
const BARE_YEARS: readonly RegExp[] = [
  new RegExp(`(?:^|(?<!\\d)${FREE})\\s*(?<![\\d第])${BARE}`, 'u'),
  new RegExp(`(?<![\\d第.\\-–—/\\p{Script=Latin}])${BARE}(?=\\s*(?:$|${FREE}|[)\\]]))`, 'u'),
];

/** A month that names the issue where the year stands elsewhere: 八月号. */
const MONTH_ALONE = new RegExp(
  `(?<=^|${DIVIDER})(${NUMERAL})\\s*月(?:\\s*${PART}|\\s*(?:号|號|刊))`,
  'u',
);
const SEASON_ALONE = /([春夏秋冬])季?(?:号|號)|([春夏秋冬])季刊/u;

/** Takes the date from a title; undefined where it has none. `bare` where it is only a year alone. */
export function takeDate(
  title: TitleScanner,
): { readonly date: PublicationDate; readonly bare: boolean } | undefined {
  for (const { pattern, read } of FORMS) {
    const match = title.take(pattern);
    if (match === null) continue;
    const date = known(read(match.slice(1)));
    const rest = date.month === undefined && date.season === undefined ? takeWithin(title) : {};
    return { date: { ...date, ...rest }, bare: false };
  }
  const within = title.has(ANY_YEAR) ? takeWithin(title) : {};
  const bare = Object.keys(within).length === 0;
  for (const pattern of BARE_YEARS) {
    const match = title.take(pattern);
    if (match === null) continue;
    return { date: { ...known({ year: value(match[1]) }), ...within }, bare };
  }
  return undefined;
}

/** A month or season apart from the year. */
function takeWithin(title: TitleScanner): PublicationDate {
  const month = title.take(MONTH_ALONE);
  if (month) {
    const part = MONTH_PARTS.find((one) => one === month[2]);
    return known({ month: value(month[1]), part });
  }
  const season = title.take(SEASON_ALONE);
  return known({ season: HAN_SEASONS[season?.[1] ?? season?.[2] ?? ''] });
}

function known(
  date: {
    [K in keyof PublicationDate]: PublicationDate[K] | undefined;
  },
): PublicationDate {
  const { year, month, day, part, season } = date;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(part === undefined ? {} : { part }),
    ...(season === undefined ? {} : { season }),
  };
}
