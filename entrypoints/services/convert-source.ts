import type { SourceFields } from '../../lib/cite/source.ts';
import { sourceTexts, withSourceTexts } from '../../lib/cite/source-texts.ts';
import type { Target } from '../../lib/convert/target.ts';
import type { Conversion, convertTexts } from './convert-texts.ts';
import { reportFailure } from './report-failure.ts';

/**
 * A source with its texts in another script; as it is where it cannot be converted, for a citation in
 * its own script is better than none.
 */
export async function convertSource(
  source: SourceFields,
  { to, book }: Pick<Conversion, 'to' | 'book'>,
  convert: typeof convertTexts,
): Promise<SourceFields> {
  const texts = sourceTexts(source);
  try {
    const converted = await convert({ texts, to, quotes: 'kept', book });
    const written = texts.map((text, at) => converted[at]?.text ?? text);
    return { ...withSourceTexts(source, written), ...languageOf(source, to) };
  } catch (failure) {
    reportFailure(failure);
    return source;
  }
}

function languageOf({ language }: SourceFields, to: Target): Pick<SourceFields, 'language'> {
  if (language?.startsWith('zh') !== true) return {};
  return { language: to === 's' ? 'zh-Hans' : 'zh-Hant' };
}
