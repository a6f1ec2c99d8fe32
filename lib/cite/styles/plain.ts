import { guessLanguage } from '../../prose/language.ts';
import { type Citation, joinParts, link } from '../citation.ts';
import { isEastAsian, personName } from '../person-name.ts';
import type { PublicationDate, Season, SourceFields } from '../source.ts';
import { pageText } from './pages.ts';
import { inTitleMarks } from './title-marks.ts';

const SEASON_NAMES: Readonly<Record<Season, string>> = {
  spring: '春',
  summer: '夏',
  autumn: '秋',
  winter: '冬',
};

/** With more authors than this only so many are named. */
const AUTHORS_MAX = 3;

/** The words that the two ways of writing Chinese write differently. */
interface Words {
  readonly issue: string;
  readonly page: string;
}
const SIMPLIFIED: Words = { issue: '期', page: '页' };
const TRADITIONAL: Words = { issue: '期', page: '頁' };

/**
 * The form of Chinese documents: 《刊名》2024年第8期，第59页, before it the author and the article where
 * they are known. It ends without a mark, for it mostly stands within a sentence or in brackets. The
 * fields are clean.
 */
export function plain(fields: SourceFields): Citation {
  const { type, publication, title, pages, url } = fields;
  const words = wordsOf(fields);
  const authors = authorsOf(fields);
  const article = title === undefined ? '' : titled(title);
  const numbers = pageOf(fields, words);
  const site = type === 'web-page' && title !== undefined;
  const named = publication === undefined || site ? (publication ?? '') : titled(publication);
  const whole = named + publishedOf(fields, words);
  const newspaper = type === 'newspaper' && pages !== undefined;
  const where = newspaper ? whole + numbers : [whole, numbers].filter((part) => part).join('，');
  const work = [article, where].filter((part) => part !== '').join('，');
  const text = [authors, work].filter((part) => part !== '').join('：');
  const address = type === 'web-page' ? link(url) : undefined;
  return joinParts([text, address], '，');
}

/** Western titles stand as they are, with a space before Chinese. */
const titled = (title: string): string => (isEastAsian(title) ? inTitleMarks(title) : title);

function wordsOf({ publication, title, language }: SourceFields): Words {
  const written = language ?? guessLanguage(`${title ?? ''}${publication ?? ''}`, null);
  return written === 'zh-Hant' ? TRADITIONAL : SIMPLIFIED;
}

function authorsOf({ authors = [] }: SourceFields): string {
  const shown = authors.slice(0, AUTHORS_MAX).map((author) => {
    const name = personName(author);
    return name.kind === 'whole'
      ? name.text
      : [name.given, name.family, name.suffix].filter((part) => part !== '').join(' ');
  });
  return shown.join('、') + (authors.length > AUTHORS_MAX ? '等' : '');
}

/** What follows the name: 2024年第8期, 第7卷第10期, 2024年4月下, 2022年8月16日. */
function publishedOf(fields: SourceFields, words: Words): string {
  const { type, publication } = fields;
  const alone = type === 'book' || type === 'web-page';
  const text = alone ? imprintOf(fields) : issueOf(fields, words);
  if (text === '' || publication === undefined) return text;
  if (alone) return `，${text}`;
  return isEastAsian(publication) ? text : ` ${text}`;
}

/** 人民出版社2020年版; of a web page its day. */
function imprintOf({ type, publisher, date }: SourceFields): string {
  if (type === 'web-page') return dateText(date, true);
  return (publisher ?? '') + (date?.year === undefined ? '' : `${date.year}年版`);
}

function issueOf(fields: SourceFields, words: Words): string {
  const { type, date, volume, issue, special } = fields;
  const number = issue === undefined ? '' : `第${issue}${words.issue}`;
  const own = (volume === undefined ? '' : `第${volume}卷`) + (special ?? '') + number;
  return dateText(date, own === '' || type === 'newspaper') + own;
}

/** The year alone where a number tells the issue, else the date as exactly as is known. */
function dateText(date: PublicationDate | undefined, exact: boolean): string {
  if (date?.year === undefined) return '';
  const { year, month, day, part, season } = date;
  if (!exact) return `${year}年`;
  if (month === undefined) return `${year}年${season ? SEASON_NAMES[season] : ''}`;
  return `${year}年${month}月${day === undefined ? (part ?? '') : `${day}日`}`;
}

/** 第59页, 第59-60页; of a newspaper 第17版. */
function pageOf({ type, pages }: SourceFields, words: Words): string {
  const text = pageText(pages, '-');
  return text === undefined ? '' : `第${text}${type === 'newspaper' ? '版' : words.page}`;
}
