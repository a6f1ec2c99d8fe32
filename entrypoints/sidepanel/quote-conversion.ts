import { offeredTargets } from '../../lib/convert/offered-targets.ts';
import type { Target } from '../../lib/convert/target.ts';
import type { ConversionSettings } from '../../lib/settings/conversion-settings.ts';
import type { KeptConversions } from '../services/convert-texts.ts';
import { reportFailure } from '../services/report-failure.ts';

export interface QuoteConversionParts {
  readonly conversions: KeptConversions;
  /** Draws the panel anew. */
  readonly redraw: () => void;
  readonly keepSettings: (settings: ConversionSettings) => Promise<void>;
}

/** Shows quotes in the script that the reader wants; what is kept stays the original. */
export class QuoteConversion {
  readonly #parts: QuoteConversionParts;
  #settings: ConversionSettings;
  /** By quote, for the settings as they are; the quote itself until its conversion has come. */
  readonly #shown = new Map<string, string>();

  constructor(parts: QuoteConversionParts, settings: ConversionSettings) {
    this.#parts = parts;
    this.#settings = settings;
  }

  get target(): Target | null {
    return this.#settings.target;
  }

  /** The quote as far as it is converted; the panel is drawn anew when more has come. */
  readonly converted = (quote: string): string => {
    const { target } = this.#settings;
    if (target === null || !offeredTargets([quote]).includes(target)) return quote;
    const shown = this.#shown.get(quote);
    if (shown !== undefined) return shown;
    this.#shown.set(quote, quote);
    this.#convert(quote, target).catch(reportFailure);
    return quote;
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
    this.#parts.conversions.forget();
    this.#shown.clear();
    this.#parts.redraw();
  }

  async #convert(quote: string, to: Target): Promise<void> {
    const settings = this.#settings;
    const { quotes } = settings;
    const conversion = { texts: [quote], to, quotes, book: null };
    const [converted] = await this.#parts.conversions.convert(conversion);
    if (settings !== this.#settings || !converted) return;
    this.#shown.set(quote, converted.text);
    this.#parts.redraw();
  }
}
