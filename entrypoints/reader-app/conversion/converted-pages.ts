import { drawnPage } from '../../../components/conversion/drawn-page.tsx';
import { convertedPage } from '../../../lib/convert/converted-page.ts';
import type { ConvertedText } from '../../../lib/convert/converted-text.ts';
import type { ProsePage } from '../../../lib/model/block.ts';
import type { Conversion, convertTexts } from '../../services/convert-texts.ts';

/** How a page is to be written. */
export type WantedScript = Omit<Conversion, 'texts'>;

type Texts = readonly (ConvertedText | null)[];

/** The texts of a page's blocks, or that they will come. */
export type AwaitedTexts = Texts | Promise<Texts>;

interface Converted {
  /** Null until it has come. */
  page: ProsePage | null;
  readonly coming: Promise<ProsePage>;
}

/** Pages in other scripts, as they are drawn: each is converted once, and forgotten with the page. */
export class ConvertedPages {
  readonly #convert: typeof convertTexts;
  #pages = new WeakMap<ProsePage, Map<string, Converted>>();

  constructor(convert: typeof convertTexts) {
    this.#convert = convert;
  }

  /** The page in a script; null where it has not been converted to it. */
  known(page: ProsePage, wanted: WantedScript): ProsePage | null {
    return this.#pages.get(page)?.get(keyOf(wanted))?.page ?? null;
  }

  /** Rejects where it cannot be converted, and tries again the next time. */
  convert(page: ProsePage, wanted: WantedScript): Promise<ProsePage> {
    const known = this.#pages.get(page)?.get(keyOf(wanted));
    if (known !== undefined) return known.coming;
    const texts = page.blocks.map(({ text }) => text);
    return this.#expect(page, wanted, this.#convert({ ...wanted, texts }));
  }

  /** Takes texts that were asked for elsewhere. */
  async take(page: ProsePage, wanted: WantedScript, texts: AwaitedTexts): Promise<void> {
    if (texts instanceof Promise) await this.#expect(page, wanted, texts);
    else this.#keep(page, wanted, convertedDrawing(page, texts));
  }

  /** What was converted may be other now. */
  forget(): void {
    this.#pages = new WeakMap();
  }

  #keep(page: ProsePage, wanted: WantedScript, drawn: ProsePage): void {
    this.#put(page, wanted, { page: drawn, coming: Promise.resolve(drawn) });
  }

  #expect(page: ProsePage, wanted: WantedScript, texts: Promise<Texts>): Promise<ProsePage> {
    const pages = this.#pages;
    const coming = texts.then((own) => {
      const drawn = convertedDrawing(page, own);
      converted.page = drawn;
      return drawn;
    });
    const converted: Converted = { page: null, coming };
    this.#put(page, wanted, converted);
    coming.catch(() => pages.get(page)?.delete(keyOf(wanted)));
    return coming;
  }

  #put(page: ProsePage, wanted: WantedScript, converted: Converted): void {
    const own = this.#pages.get(page) ?? new Map<string, Converted>();
    own.set(keyOf(wanted), converted);
    this.#pages.set(page, own);
  }
}

const keyOf = ({ to, quotes, book }: WantedScript): string => `${to} ${quotes} ${book}`;

const convertedDrawing = (page: ProsePage, texts: Texts): ProsePage =>
  drawnPage(convertedPage(page, texts));
