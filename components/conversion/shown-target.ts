import type { Target } from '../../lib/convert/target.ts';
import type { ConversionState } from './conversion.ts';

/** In what script the page is shown; null for its own: what would not change it is not offered. */
export const shownTarget = ({ settings, offered }: ConversionState): Target | null =>
  settings.target !== null && offered.includes(settings.target) ? settings.target : null;
