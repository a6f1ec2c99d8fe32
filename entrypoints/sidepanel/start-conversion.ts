import type { Clipping } from '../../lib/clippings/clipping.ts';
import type { Target } from '../../lib/convert/target.ts';
import { convertTexts } from '../services/convert-texts.ts';
import { allCorrections } from '../services/stores/citation-store.ts';
import {
  conversionSettings,
  storeConversionSettings,
  watchConversionSettings,
} from '../services/stores/conversion-store.ts';
import { watchCustomWords } from '../services/stores/custom-word-store.ts';
import { ClippingWriter } from './clipping-writer.ts';
import { QuoteConversion } from './quote-conversion.ts';

export interface PanelConversion {
  readonly quotes: QuoteConversion;
  readonly writer: ClippingWriter;
  /** Clippings for a file, in a script; null for the one that they are kept in. */
  readonly written: (
    clippings: readonly Clipping[],
    script: Target | null,
  ) => Promise<readonly Clipping[]>;
}

/**
 * Connects what the panel shows and writes to the conversion of texts and to what is stored.
 *
 * @param redraw what is shown may be other now
 */
export async function startConversion(
  redraw: () => void,
  signal: AbortSignal,
): Promise<PanelConversion> {
  const quotes = new QuoteConversion(
    { convert: convertTexts, redraw, keepSettings: storeConversionSettings },
    await conversionSettings(),
  );
  watchConversionSettings((settings) => quotes.follow(settings), signal);
  watchCustomWords(() => quotes.renew(), signal);
  const writer = new ClippingWriter({ convert: convertTexts, allCorrections });
  return {
    quotes,
    writer,
    written: (clippings, script) => {
      const { cited, quotes: marks } = quotes.settings;
      const sources = cited === 'shown' ? script : null;
      return writer.write(clippings, { quotes: script, marks, sources });
    },
  };
}
