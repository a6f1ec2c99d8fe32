import type { ConvertQuote } from '../../components/panel/list/shown-quote.ts';
import type { Clipping } from '../../lib/clippings/clipping.ts';
import { offeredTargets } from '../../lib/convert/offered-targets.ts';
import type { Target } from '../../lib/convert/target.ts';
import type { ConversionSettings } from '../../lib/settings/conversion-settings.ts';
import type { convertTexts } from '../services/convert-texts.ts';
import { reportFailure } from '../services/report-failure.ts';

export interface QuoteConversionParts {
  readonly convert: typeof convertTexts;
  /** Draws the panel anew. */
  readonly redraw: () => void;
  readonly keepSettings: (settings: ConversionSettings) => Promise<void>;
}

type Shown = ReturnType<ConvertQuote>;

/** Of quotes: many windows of them. What was shown longest ago is converted again when it is seen. */
const KEPT = 2_000;

/** Shows quotes in the script that the reader wants; what is kept stays the original. */
export class QuoteConversion {
  readonly #parts: QuoteConversionParts;
  #settings: ConversionSettings;
  /** By quote, for the settings as they are; what was shown last comes last. */
  readonly #shown = new Map<string, Shown>();
  /** What is drawn now and is not converted yet: it is asked for together. */
  #wanted: string[] = [];

  constructor(parts: QuoteConversionParts, settings: ConversionSettings) {
    this.#parts = parts;
    this.#settings = settings;
  }

  get settings(): ConversionSettings {
    return this.#settings;
  }

  /** The quote as far as it is converted; the panel is drawn anew when more has come. */
  readonly converted: ConvertQuote = (quote) => {
    const { target } = this.#settings;
    if (target === null) return asItIs(quote);
    const known = this.#shown.get(quote);
    const shown = known ?? asItIs(quote);
    this.#shown.delete(quote);
    this.#shown.set(quote, shown);
    if (known === undefined && offeredTargets([quote]).includes(target)) this.#want(quote, target);
    return shown;
  };

  /** A clipping whose quote is as it is to be copied, as far as it is converted. */
  readonly asCopied = (clipping: Clipping): Clipping => {
    if (this.#settings.copied === 'original') return clipping;
    const { capture } = clipping;
    return { ...clipping, capture: { ...capture, quote: this.converted(capture.quote).text } };
  };

  readonly choose = (target: Target | null): void => {
    const settings = { ...this.#settings, target };
    this.#parts.keepSettings(settings).catch(reportFailure);
    this.follow(settings);
  };

  /** The settings were changed, here or in another page of the extension. */
  follow(settings: ConversionSettings): void {
    this.#settings = settings;
    this.renew();
  }

  /** Words were changed: what was converted may be another now. */
  renew(): void {
    this.#shown.clear();
    this.#wanted = [];
    this.#parts.redraw();
  }

  #want(quote: string, to: Target): void {
    this.#wanted.push(quote);
    if (this.#wanted.length > 1) return;
    // Once all that is drawn has been asked for.
    queueMicrotask(() => {
      const quotes = this.#wanted;
      this.#wanted = [];
      if (quotes.length > 0) this.#convert(quotes, to).catch(reportFailure);
    });
  }

  async #convert(texts: readonly string[], to: Target): Promise<void> {
    const settings = this.#settings;
    const { quotes } = settings;
    const converted = await this.#parts.convert({ texts, to, quotes, book: null });
    if (settings !== this.#settings) return;
    texts.forEach((quote, at) => {
      const text = converted[at];
      if (text && this.#shown.has(quote)) this.#shown.set(quote, text);
    });
    for (const oldest of this.#shown.keys()) {
      if (this.#shown.size <= KEPT) break;
      this.#shown.delete(oldest);
    }
    this.#parts.redraw();
  }
}

const asItIs = (quote: string): Shown => ({ text: quote, alignment: [] });
