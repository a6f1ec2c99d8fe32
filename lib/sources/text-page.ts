/** As much of an element as reading a book's pages needs; a browser's and linkedom's both have it. */
export interface ParsedElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selectors: string): ParsedElement | null;
}

/** As much of a parsed document as reading a book's pages needs. */
export interface ParsedDocument {
  readonly title: string;
  querySelector(selectors: string): ParsedElement | null;
}

/** A flipbook's basic-html page, as it stands there. */
export interface TextPage {
  /** The flip page, from 1; null where neither the page nor its address tells. */
  readonly flipPage: number | null;
  /** The book's title; null where the page has a stand-in (`Demo`) or none. */
  readonly title: string | null;
  /** The text layer with its spaces and line breaks; empty where the page has no text. */
  readonly layer: string;
  /**
   * Which of the maker's two generations: `none` where the page has no layer at all, `absent` where
   * the book has no such page, and its text is only in the files beside.
   */
  readonly generation: 'older' | 'newer' | 'none' | 'absent';
}

const ADDRESS = /\/basic-html\/page(\d{1,6})\.html?(?:[?#]|$)/iu;
const PAGE_MARK = /^P\.\s*(\d{1,6})$/u;
const TITLE = /^Page\s+(\d{1,6})(?:\s*-\s*(.*))?$/su;

/** What newer books put for a title that they do not have there. */
const STAND_IN = 'Demo';

/** The container of the layer, then the layer, from the most to the least exact. */
const NEWER_LAYER = 'pre code pre code';
const OLDER_LAYER = '.text-container pre code, #content-middle1 pre code, #content-middle pre code';
const BARE_LAYER = '#content-middle1';

/**
 * Reads a flipbook's text page; null where the document is none. Careful, for a content script asks
 * it of any page: it must call itself `P. N` in its header and have the template's containers, or
 * stand at such a page's address and have one of them.
 *
 * @param address where the page stands: a URL or a path
 */
export function readTextPage(document: ParsedDocument, address = ''): TextPage | null {
  const header = document.querySelector('#content-top2');
  const mark = PAGE_MARK.exec(trimmed(header));
  const place = ADDRESS.exec(address);
  const body = document.querySelector('.text-container, #content-middle, #content-middle1');
  if (body === null || (mark === null && place === null)) return null;
  if (mark !== null && document.querySelector('#content-top1') === null) return null;
  const heading = trimmed(document.querySelector('#content-top1')) || document.title.trim();
  const named = TITLE.exec(heading);
  const { layer, generation } = layerOf(document);
  return {
    flipPage: numberOf(mark?.[1] ?? named?.[1] ?? place?.[1]),
    title: titleOf(named ? (named[2] ?? '') : heading, generation),
    layer: decodeEscapes(layer),
    generation,
  };
}

const trimmed = (element: ParsedElement | null): string => (element?.textContent ?? '').trim();

const numberOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

function titleOf(text: string, generation: TextPage['generation']): string | null {
  const title = text.replace(/\s+/gu, ' ').trim();
  if (title === '' || title.includes('${')) return null;
  return title === STAND_IN && generation !== 'older' ? null : title;
}

function layerOf(document: ParsedDocument): Pick<TextPage, 'layer' | 'generation'> {
  const newer = document.querySelector(NEWER_LAYER);
  if (newer) return { layer: newer.textContent ?? '', generation: 'newer' };
  const older = document.querySelector(OLDER_LAYER) ?? document.querySelector(BARE_LAYER);
  if (older) return { layer: older.textContent ?? '', generation: 'older' };
  return { layer: '', generation: 'none' };
}

const ESCAPE = /%u([0-9a-fA-F]{4})/gu;

/** Some books went through JavaScript's `escape`, and their layer holds `%u4e00` for 一. */
const decodeEscapes = (text: string): string =>
  text.replace(ESCAPE, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)));
