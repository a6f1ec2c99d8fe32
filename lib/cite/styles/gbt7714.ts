import { type Citation, joinParts, link } from '../citation.ts';
import { initials, isEastAsian, personName } from '../person-name.ts';
import type { Author, PublicationDate, Season, SourceFields, SourceType } from '../source.ts';
import { issuesOf } from './issues.ts';
import { pageText } from './pages.ts';

/**
 * GB/T 7714, its editions of 2015 and 2025, each as numbered note (without the number, which the
 * document gives) and as author-date entry. The forms are those that the standard's own examples
 * have and the CSL styles of the zotero-chinese project render; clauses are those of 2015.
 */
export interface GbtEdition {
  readonly comma: string;
  readonly colon: string;
  readonly open: string;
  readonly close: string;
  /** 2015 writes Western family names in capitals (8.1.1), 2025 as they are. */
  readonly capitals: boolean;
  /** 2015 sets the initials of a double name apart (GODARD J L), 2025 keeps its hyphen (Godard J-L). */
  readonly hyphens: boolean;
  /** What 2025 puts where an author-date entry has no year; 2015 puts nothing. */
  readonly undated: boolean;
  /** 2025 keeps the access date for web pages only. */
  readonly accessedAlways: boolean;
}

export const GBT_2015: GbtEdition = {
  comma: ', ',
  colon: ': ',
  open: '(',
  close: ')',
  capitals: true,
  hyphens: false,
  undated: false,
  accessedAlways: true,
};

export const GBT_2025: GbtEdition = {
  comma: '，',
  colon: '：',
  open: '（',
  close: '）',
  capitals: false,
  hyphens: true,
  undated: true,
  accessedAlways: false,
};

export type GbtOrder = 'note' | 'author-date';

/** With more authors than this only so many are named (8.1.2). */
const AUTHORS_MAX = 3;

const MARKS: Readonly<Record<SourceType, string>> = {
  journal: 'J',
  magazine: 'J',
  newspaper: 'N',
  book: 'M',
  'web-page': 'EB',
};

const SEASON_NAMES: Readonly<Record<Season, readonly [string, string]>> = {
  spring: ['春', 'Spring'],
  summer: ['夏', 'Summer'],
  autumn: ['秋', 'Autumn'],
  winter: ['冬', 'Winter'],
};

/** What the source is and how it is read, as the standard marks it: `J`, `EB/OL` (annex B). */
export function documentMark({ type = 'journal', url }: SourceFields): string {
  const online = url !== undefined || type === 'web-page';
  return MARKS[type] + (online ? '/OL' : '');
}

/** A citation by one edition of GB/T 7714. The fields are clean. */
export function gbt7714(fields: SourceFields, edition: GbtEdition, order: GbtOrder): Citation {
  const writer = new GbtWriter(fields, edition, order === 'author-date');
  return writer.write();
}

class GbtWriter {
  readonly #fields: SourceFields;
  readonly #edition: GbtEdition;
  readonly #authorDate: boolean;
  readonly #type: SourceType;

  constructor(fields: SourceFields, edition: GbtEdition, authorDate: boolean) {
    this.#fields = fields;
    this.#edition = edition;
    this.#authorDate = authorDate;
    this.#type = fields.type ?? 'journal';
  }

  write(): Citation {
    const body = [...this.#sentences()].filter((sentence) => sentence !== '');
    if (body.length === 0) return joinParts([link(this.#fields.url)]);
    const text = joined(body) + (this.#type === 'web-page' ? '' : this.#accessed());
    const { url } = this.#fields;
    if (url === undefined) return joinParts([stopped(text)]);
    return joinParts([`${stopped(text)} `, link(url), url.endsWith('.') ? undefined : '.']);
  }

  *#sentences(): Generator<string> {
    yield this.#responsibility();
    if (this.#type === 'book') yield* this.#book();
    else if (this.#type === 'web-page') yield* this.#webPage();
    else yield* this.#periodical();
  }

  /** Authors, and in an author-date entry the year; no author is 佚名 or Anon there (8.1.3). */
  #responsibility(): string {
    const named = this.#authors();
    if (!this.#authorDate) return named;
    const { title, publication, date } = this.#fields;
    if (named === '' && (title ?? publication ?? date) === undefined) return '';
    const anonymous = this.#isEastAsian() ? '佚名' : 'Anon';
    return this.#list([named || anonymous, this.#yearAfterAuthor()]);
  }

  #yearAfterAuthor(): string | undefined {
    const { date, accessed } = this.#fields;
    if (date?.year !== undefined) return String(date.year);
    // An estimated year stands in brackets (8.4.3.3): of a web page, the year it was read.
    if (this.#type === 'web-page' && accessed) return `[${accessed.slice(0, 4)}]`;
    if (!this.#edition.undated) return undefined;
    return this.#isEastAsian() ? '无日期' : 'n.d.';
  }

  /** Words of its own a citation has in the language of the source (6.1), as its title tells it. */
  #isEastAsian(): boolean {
    const { title, publication, authors } = this.#fields;
    return isEastAsian(title ?? publication ?? authors?.[0]?.name ?? '');
  }

  #authors(): string {
    const authors = this.#fields.authors ?? [];
    const shown = authors.slice(0, AUTHORS_MAX);
    const names = shown.map((author) => this.#name(author));
    return this.#list(authors.length > AUTHORS_MAX ? [...names, this.#andOthers()] : names);
  }

  /** 等, or its like in the language of the source (8.1.2). */
  #andOthers(): string {
    if (!this.#isEastAsian()) return 'et al.';
    const names = (this.#fields.authors ?? []).map(({ name }) => name).join('');
    return /^[\p{Script=Hangul}\s]+$/u.test(names) ? '외' : '等';
  }

  #name(author: Author): string {
    const name = personName(author);
    if (name.kind === 'whole') return name.text;
    const family = this.#edition.capitals ? name.family.toUpperCase() : name.family;
    const suffix = name.suffix.replace('.', '');
    const given = initials(name.given);
    const letters = this.#edition.hyphens ? given : given.replaceAll('-', ' ');
    return [family, letters, suffix].filter((part) => part !== '').join(' ');
  }

  /** 题名[J/OL]. 刊名, 年, 卷(期): 页 (4.4), or 题名[N/OL]. 报名, 年-月-日(版) (8.8.5). */
  *#periodical(): Generator<string> {
    yield this.#marked(this.#fields.title);
    const { publication, date, pages } = this.#fields;
    if (this.#type === 'newspaper' && date?.day !== undefined) {
      const page = this.#bracketed(pageText(pages, '-'));
      yield this.#list([publication, isoText(date)]) + page;
      return;
    }
    const numbers = this.#volumeAndIssue();
    const opens = numbers.startsWith(this.#edition.open);
    const where = opens ? (publication ?? '') + numbers : this.#list([publication, numbers]);
    yield this.#withPages(where);
  }

  /** `2010, 7(10)`, `2013(1)`; in an author-date entry, whose year stands before, `7(10)`, `(1)`. */
  #volumeAndIssue(): string {
    const { date, volume } = this.#fields;
    const issue = this.#issue();
    const exact = issue === undefined && date?.day !== undefined;
    const year = this.#authorDate && !exact ? undefined : yearText(date, exact);
    return this.#list([year, volume]) + this.#bracketed(issue);
  }

  /** Issues in one are `8/9/10` (8.8.3); one without a number is named by its month or season. */
  #issue(): string | undefined {
    const { issue, special, date, volume } = this.#fields;
    const number = issue === undefined ? undefined : issuesOf(issue).join('/');
    if (number !== undefined || special !== undefined) return (special ?? '') + (number ?? '');
    if (date?.day !== undefined) return undefined;
    if (date?.month !== undefined && volume === undefined) {
      return `${date.month}月${date.part ?? ''}`;
    }
    const [han, english] = date?.season ? SEASON_NAMES[date.season] : [undefined, undefined];
    return isEastAsian(this.#fields.publication ?? '') ? han : english;
  }

  /** 题名[M/OL]. 出版地: 出版者, 年: 页 (4.1); a chapter is 题名[M/OL]//书名 (4.2). */
  *#book(): Generator<string> {
    const { title, publication, place, publisher, date } = this.#fields;
    const chapter = title !== undefined && publication !== undefined;
    const whole = this.#marked(chapter ? title : (publication ?? title));
    const named = chapter ? `${whole}//${publication}` : whole;
    const house = [place, publisher].filter((part) => part !== undefined).join(this.#edition.colon);
    const year = this.#authorDate ? undefined : date?.year && String(date.year);
    const published = this.#list([house, year || undefined]);
    yield named;
    yield this.#withPages(published);
  }

  /**
   * 题名[EB/OL]. (发布日期)[引用日期] (4.6). The site is not named where the page has a title of its
   * own: the address tells it, and none of the standard's examples does.
   */
  *#webPage(): Generator<string> {
    const { title, publication, date } = this.#fields;
    yield this.#marked(title ?? publication);
    const day = date?.year === undefined ? undefined : isoText(date);
    yield this.#bracketed(day) + this.#accessed();
  }

  /** The title with its type; where no title is known there is nothing to mark. */
  #marked(title: string | undefined): string {
    return title === undefined ? '' : `${title}[${documentMark(this.#fields)}]`;
  }

  #withPages(text: string): string {
    const pages = pageText(this.#fields.pages, '-');
    return [text, pages].filter((part) => part).join(this.#edition.colon);
  }

  #accessed(): string {
    const { accessed, url } = this.#fields;
    const wanted = this.#type === 'web-page' || (this.#edition.accessedAlways && url !== undefined);
    return accessed && wanted ? `[${accessed}]` : '';
  }

  #list(parts: readonly (string | undefined)[]): string {
    return parts.filter((part) => part).join(this.#edition.comma);
  }

  #bracketed(text: string | undefined): string {
    return text ? this.#edition.open + text + this.#edition.close : '';
  }
}

/** Ends a sentence; `et al.`, and a name that an initial or `Inc.` ends, have their stop. */
const stopped = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

const joined = (parts: readonly string[]): string =>
  parts.map((part, at) => (at < parts.length - 1 ? stopped(part) : part)).join(' ');

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `2022-08-16`, or as much of it as is known. */
function isoText({ year, month, day }: PublicationDate): string {
  const parts = [year === undefined ? undefined : String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(twoDigits(month));
  if (month !== undefined && day !== undefined) parts.push(twoDigits(day));
  return parts.filter((part) => part !== undefined).join('-');
}

function yearText(date: PublicationDate | undefined, exact: boolean): string | undefined {
  if (date?.year === undefined) return undefined;
  return exact ? isoText(date) : String(date.year);
}
