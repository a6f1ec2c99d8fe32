import { QUOTE_STYLES, type QuoteStyle, TARGETS, type Target } from '../convert/target.ts';
import { eitherOf, type Guard, isString, oneOf, recordOf } from './guard.ts';

/** From any of the extension's pages to the background: texts to be converted. */
export interface ConvertRequest {
  readonly kind: 'convert-texts';
  readonly texts: readonly string[];
  readonly to: Target;
  readonly quotes: QuoteStyle;
  /** Whose own words count beside those for always; null where it is of no book. */
  readonly book: string | null;
}

/** In code units, of all texts together: ten whole issues. */
export const CONVERT_MAX = 2_000_000;
/** Of texts: more than ten whole issues have blocks. */
const TEXTS_MAX = 50_000;
/** In code units: longer than any address of a book. */
export const BOOK_MAX = 2_000;

const areTexts: Guard<readonly string[]> = (value): value is readonly string[] => {
  if (!Array.isArray(value) || value.length > TEXTS_MAX) return false;
  let left = CONVERT_MAX;
  return value.every((text) => {
    if (!isString(text)) return false;
    left -= text.length;
    return left >= 0;
  });
};

const isBook = (value: unknown): value is string => isString(value) && value.length <= BOOK_MAX;

const isConvertRequest = recordOf<ConvertRequest>({
  kind: oneOf('convert-texts'),
  texts: areTexts,
  to: oneOf(...TARGETS),
  quotes: oneOf(...QUOTE_STYLES),
  book: eitherOf(isBook, oneOf(null)),
});

/** The request that a message is; null where it is none, or asks for more than may be. */
export const parseConvertRequest = (message: unknown): ConvertRequest | null =>
  isConvertRequest(message) ? message : null;

/** Asks only that the dictionaries for a script are read: by one character it is told which these are. */
export const prepareRequest = (to: Target, quotes: QuoteStyle): ConvertRequest => ({
  kind: 'convert-texts',
  texts: [to === 's' ? '這' : '这'],
  to,
  quotes,
  book: null,
});
