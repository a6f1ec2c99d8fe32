import { USUAL_CONVERSION_SETTINGS } from '../../lib/settings/conversion-settings.ts';
import {
  conversionSettings,
  storeConversionSettings,
  watchConversionSettings,
} from '../services/conversion-store.ts';
import { convertTexts, KeptConversions } from '../services/convert-texts.ts';
import {
  addCustomWord,
  ownCustomWords,
  storeCustomWords,
  watchCustomWords,
} from '../services/custom-word-store.ts';
import { reportFailure } from '../services/report-failure.ts';
import { keepPlace } from '../view/keep-place.ts';
import { selectedRange } from '../view/selected-range.ts';
import { findUndecided, listenToUndecided } from './listen-to-undecided.ts';
import { PageConversion } from './page-conversion.ts';

/**
 * Connects the conversion of pages to the view and to what is stored.
 *
 * @param redraw draws the reading anew
 */
export function startConversion(
  root: ShadowRoot,
  redraw: () => void,
  signal: AbortSignal,
): PageConversion {
  const conversion = new PageConversion(
    {
      conversions: new KeptConversions(convertTexts),
      redraw: () => {
        if (!signal.aborted) keepPlace(root, redraw);
      },
      keepSettings: storeConversionSettings,
      addWord: addCustomWord,
      bookWords: ownCustomWords,
      forgetWords: (book) => storeCustomWords([], book),
      findDoubt: (place) => findUndecided(root, place),
    },
    USUAL_CONVERSION_SETTINGS,
  );
  const isSelecting = (): boolean => selectedRange(root) !== null;
  listenToUndecided(root, isSelecting, (place) => conversion.openDoubt(place), signal);
  watchConversionSettings((settings) => conversion.follow(settings), signal);
  watchCustomWords(() => conversion.followWords(), signal);
  conversionSettings()
    .then((settings) => conversion.follow(settings))
    .catch(reportFailure);
  return conversion;
}
