import type { Reading, ReadingActions } from '../../components/reading-view/reading.ts';
import { holdText } from '../view/hold-text.ts';
import type { ReadingCanvas } from '../view/reading-canvas.ts';
import type { Tools } from './connect-tools.ts';
import { keepReadingPlace } from './session/keep-reading-place.ts';

/** Draws a reading; `inPlace` where the same text is read on. */
export type DrawReading = (reading: Reading, actions: ReadingActions, inPlace: boolean) => void;

/** Draws readings with what the tools make of them, and lets the tools follow. */
export function readingDrawer(root: ShadowRoot, canvas: ReadingCanvas, tools: Tools): DrawReading {
  const keepPlace = keepReadingPlace(root);
  return (reading, actions, inPlace) => {
    const applied = tools.conversion.applied(reading);
    tools.citation.follow(applied);
    const paint = (): void => canvas.draw(applied, actions);
    if (inPlace) holdText(root, paint);
    else keepPlace(applied.settings, paint);
    tools.clippings.follow(applied);
  };
}
