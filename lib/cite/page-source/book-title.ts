import type { SourceFields } from '../source.ts';
import { NUMERAL, numeralValue, romanValue } from './numerals.ts';
import { takeDate } from './title-dates.ts';
import { EDGE_AFTER, EDGE_BEFORE, TitleScanner } from './title-scanner.ts';

/** What a book's title tells of it. */
export type TitleFacts = Pick<
  SourceFields,
  'publication' | 'date' | 'volume' | 'issue' | 'special'
>;

/** One number that is no year, or two that are one issue: 7-8, 7、8, 七至八. */
const RANGE = `(?!(?:19|20)\\d\\d(?!\\d))(${NUMERAL})(?:\\s*(?:[-–—~、/,+&]|至|到|和|暨)\\s*第?\\s*(${NUMERAL}))?`;
const LATIN_NUMBER = '((?!(?:19|20)\\d\\d(?!\\d))\\d+|[IVXLC]+(?![A-Za-z]))';

const VOLUMES: readonly RegExp[] = [
  new RegExp(`第\\s*(${NUMERAL})\\s*卷`, 'u'),
  /(?<![\p{L}\d])(\d+)\s*卷(?=\s*(?:第|\d))/u,
  new RegExp(`(?<![A-Za-z])[Vv](?:ol(?:ume)?|OL(?:UME)?)\\.?\\s*${LATIN_NUMBER}`, 'u'),
];

const ISSUES: readonly RegExp[] = [
  new RegExp(`第\\s*${RANGE}\\s*(?:期|號|号|辑|輯|集)(?:\\s*(?:合刊|合期))?`, 'u'),
  new RegExp(`(?<![\\d〇零○一二三四五六七八九十百])${RANGE}\\s*期(?:\\s*(?:合刊|合期))?`, 'u'),
  new RegExp(
    `(?<![A-Za-z])(?:N(?:o|O)s?|Numbers?|NUMBER|I(?:ssues?|SSUE)|Iss)\\.?\\s*#?${LATIN_NUMBER}(?:\\s*(?:[-–—/&]|and)\\s*(\\d+))?(?!\\d)`,
    'u',
  ),
  /(?:№\s*|#)(\d+)(?:\s*[-–—/&]\s*(\d+))?/u,
  new RegExp(`(?<=[\\d\\u0001])\\s*\\(\\s*${RANGE}\\s*\\)`, 'u'),
];
/** The number counted through all years: only where the title has no other. */
const TOTAL = new RegExp(`\\(?\\s*[总總]\\s*第?\\s*${RANGE}\\s*[期号號]\\s*\\)?`, 'u');

const SPECIAL = new RegExp(
  `${EDGE_BEFORE}((?:[春夏]夏|秋冬)(?:季?(?:号|號|刊))?|增刊|特刊|专刊|專刊|专辑|專輯|特辑|特輯|号外|號外|合订本|合訂本|纪念特?刊|紀念特?刊|试刊[号号]|試刊號|创刊号|創刊號|Special (?:Issue|Edition)|Supplement)(?:\\s*(${NUMERAL})(?![\\p{L}\\d]))?${EDGE_AFTER}`,
  'iu',
);

const EDITION =
  '(?:[数數]字版|[数數]位版|[电電]子(?:版|刊|档|檔|书|書|杂志|雜誌)|网络版|網[路絡]版|在线版|線上版|手机版|手機版|PDF版?|[Dd]igital [Ee]dition|[Oo]nline [Ee]dition|e-?book|[Ff]lipbook)';
/** How it is published, which is no part of its name; in round brackets it is, as on a cover. */
const EDITION_WORD = new RegExp(
  `[【\\[]\\s*${EDITION}\\s*[】\\]]|(?<![(\\p{Script=Latin}])${EDITION}(?![\\p{Script=Latin}])`,
  'u',
);

/** A number at the end of a name in Chinese, or one with a nought before it, counts issues. */
const TRAILING =
  /(?:(?<=[^\p{Script=Latin}\d\s.-])\s+(\d{1,3})|(?<=[^\d.-])\s*(?<!\d)(0\d{1,2}))\s*$/u;

/**
 * What a book's title tells, by its shape alone: no name is known beforehand. Facts that it does not
 * hold are left out. A title that is nothing but a year is taken for a name.
 */
export function readBookTitle(title: string): TitleFacts {
  const text = title.replace(/\s+/gu, ' ').trim();
  const quoted = /《([^《》]*)》/u.exec(text);
  const outside = quoted ? text.replace(quoted[0], ' 《》 ') : text;
  if (quoted?.[1]?.trim() && /[\d期号號卷刊]/u.test(outside)) {
    const { publication: _, ...facts } = readParts(outside);
    return { publication: quoted[1].trim(), ...facts };
  }
  return readParts(quoted ? text.replace(/[《》]/gu, ' ').trim() : text);
}

function readParts(text: string): TitleFacts {
  const title = new TitleScanner(text);
  while (title.take(EDITION_WORD, false) !== null);
  const total = title.take(TOTAL);
  const volume = firstTaken(title, VOLUMES);
  const ownIssue = firstTaken(title, ISSUES.slice(0, 4));
  const before = title.take(SPECIAL);
  const dated = takeDate(title);
  const special = before ?? title.take(SPECIAL);
  const bracketed = ownIssue ?? (dated ? firstTaken(title, ISSUES.slice(4)) : null);
  const issue = bracketed ?? special?.[2] ?? total ?? title.take(TRAILING);
  const [publication] = title.rest();
  const number = issue === undefined || issue === null ? undefined : issueNumber(issue);
  if (publication === undefined && dated?.bare && !number && !special) return { publication: text };
  return {
    ...(publication === undefined ? {} : { publication }),
    ...(dated === undefined ? {} : { date: dated.date }),
    ...(volume === null ? {} : { volume: issueNumber(volume) }),
    ...(number === undefined ? {} : { issue: number }),
    ...(special?.[1] === undefined ? {} : { special: special[1] }),
  };
}

function firstTaken(title: TitleScanner, patterns: readonly RegExp[]): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = title.take(pattern);
    if (match !== null) return match;
  }
  return null;
}

const number = (text: string): string => String(numeralValue(text) ?? romanValue(text) ?? text);

/** `7` or `7-8`, in Arabic. */
function issueNumber(match: string | RegExpExecArray): string {
  if (typeof match === 'string') return number(match);
  const [first, last] = match.slice(1).filter((part) => part !== undefined);
  return [first, last]
    .filter((part) => part !== undefined)
    .map(number)
    .join('-');
}
