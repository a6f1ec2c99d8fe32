import { browser } from 'wxt/browser';
import type { ConvertedText } from '../../lib/convert/converted-text.ts';
import { parseConvertAnswer } from '../../lib/messages/convert-answer.ts';
import type { ConvertRequest } from '../../lib/messages/convert-request.ts';

/** What is to be converted, and how. */
export type Conversion = Omit<ConvertRequest, 'kind'>;

/**
 * The texts converted, null for each that stays as it is. Rejects where the background does not
 * answer: it was reloaded, or could not read a dictionary.
 */
export async function convertTexts(
  conversion: Conversion,
): Promise<readonly (ConvertedText | null)[]> {
  const request: ConvertRequest = { kind: 'convert-texts', ...conversion };
  const answer: unknown = await browser.runtime.sendMessage(request);
  const texts = parseConvertAnswer(answer, conversion.texts.length);
  if (texts === null) throw new Error('No conversion came back.');
  return texts;
}

/** In conversions: a page in each of the targets, and the pages around it. */
const KEPT = 40;

/** Converts as `convertTexts`, and keeps what it converted last. */
export class KeptConversions {
  readonly #convert: typeof convertTexts;
  readonly #kept = new Map<string, Promise<readonly (ConvertedText | null)[]>>();

  constructor(convert: typeof convertTexts) {
    this.#convert = convert;
  }

  convert(conversion: Conversion): Promise<readonly (ConvertedText | null)[]> {
    const key = JSON.stringify(conversion);
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const converted = this.#convert(conversion);
    this.#kept.set(key, converted);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    // What failed is tried again.
    converted.catch(() => this.#kept.delete(key));
    return converted;
  }

  /** The reader's words are others now. */
  forget(): void {
    this.#kept.clear();
  }
}
