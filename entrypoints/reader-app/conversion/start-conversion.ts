import { parseConvertAnswer } from '../../../lib/messages/convert-answer.ts';
import { USUAL_CONVERSION_SETTINGS } from '../../../lib/settings/conversion-settings.ts';
import { convertTexts } from '../../services/convert-texts.ts';
import { reportFailure } from '../../services/report-failure.ts';
import {
  conversionSettings,
  storeConversionSettings,
  watchConversionSettings,
} from '../../services/stores/conversion-store.ts';
import {
  addCustomWord,
  ownCustomWords,
  storeCustomWords,
  watchCustomWords,
} from '../../services/stores/custom-word-store.ts';
import type { AskedConversion } from '../../view/handover.ts';
import { keepPlace } from '../../view/keep-place.ts';
import { selectedRange } from '../../view/selected-range.ts';
import type { AwaitedTexts } from './converted-pages.ts';
import { findUndecided, listenToUndecided } from './listen-to-undecided.ts';
import { PageConversion } from './page-conversion.ts';

/** In milliseconds: what may be wanted next is converted by then, however busy the page is. */
const IDLE_MAX = 2_000;

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: IDLE_MAX });
  });

/**
 * Connects the conversion of pages to the view and to what is stored.
 *
 * @param redraw draws the reading anew
 * @param asked the first page, where the reader's script is known already
 */
export function startConversion(
  root: ShadowRoot,
  redraw: () => void,
  asked: AskedConversion | null,
  signal: AbortSignal,
): PageConversion {
  const conversion = new PageConversion(
    {
      convert: convertTexts,
      redraw: () => {
        if (!signal.aborted) keepPlace(root, redraw);
      },
      keepSettings: storeConversionSettings,
      addWord: addCustomWord,
      bookWords: ownCustomWords,
      forgetWords: (book) => storeCustomWords([], book),
      whenIdle,
      findDoubt: (place) => findUndecided(root, place),
    },
    asked?.settings ?? USUAL_CONVERSION_SETTINGS,
  );
  if (asked !== null) conversion.take(asked.page, asked.request, textsOf(asked));
  const isSelecting = (): boolean => selectedRange(root) !== null;
  listenToUndecided(root, isSelecting, (place) => conversion.openDoubt(place), signal);
  watchConversionSettings((settings) => conversion.follow(settings), signal);
  watchCustomWords(() => conversion.followWords(), signal);
  conversionSettings()
    .then((settings) => conversion.follow(settings))
    .catch(reportFailure);
  return conversion;
}

/** What came of the question; where nothing did, it is asked again. */
function textsOf({ come, coming, request }: AskedConversion): AwaitedTexts {
  const parse = (answer: unknown) => parseConvertAnswer(answer, request.texts.length);
  const { kind: _, ...conversion } = request;
  return parse(come) ?? coming.then((answer) => parse(answer) ?? convertTexts(conversion));
}
