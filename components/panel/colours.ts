import type { Colour } from '../../lib/clippings/clipping.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';

/** What the colours are called. */
export const COLOUR_NAMES: Readonly<Record<Colour, MessageKey>> = {
  yellow: 'colourYellow',
  green: 'colourGreen',
  blue: 'colourBlue',
  pink: 'colourPink',
  violet: 'colourViolet',
};
