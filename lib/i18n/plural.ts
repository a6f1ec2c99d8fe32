/** A number, then what stands there for one, then what stands there for any other number. */
const FORMS = /\{([\d.,\s]+)\|([^{|}]*)\|([^{|}]*)\}/gu;
const NOT_DIGITS = /\D/gu;

/**
 * A text with the form that its number takes: `{1|page|pages}` is `page`, `{1,200|page|pages}` is
 * `pages`. Only English has two of them; Chinese has none, and its texts need none.
 */
export const withForms = (text: string): string =>
  text.replace(FORMS, (_, number: string, one: string, other: string) =>
    number.replace(NOT_DIGITS, '') === '1' ? one : other,
  );
