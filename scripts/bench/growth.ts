import { medianTime } from './median-time.ts';
import { toBlocks } from './page-times.ts';
import { type Form, type Growth, syntheticPage } from './synthetic-page.ts';

export const SIZES = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000] as const;

/** Each way a page is read and grows. */
export const SHAPES: readonly { readonly form: Form; readonly growth: Growth }[] = [
  { form: 'grid', growth: 'tall' },
  { form: 'grid', growth: 'broad' },
  { form: 'lines', growth: 'tall' },
  { form: 'lines', growth: 'broad' },
  { form: 'words', growth: 'tall' },
];

/** Larger pages are timed less often. */
const CHARACTERS_TIMED = 200_000;
const [TIMES_MIN, TIMES_MAX] = [3, 25];

/** The median time from text to blocks of a page of so many characters, in milliseconds. */
export function timeGrowth(form: Form, growth: Growth, characters: number): number {
  const files = syntheticPage(characters, form, growth);
  const times = Math.round(CHARACTERS_TIMED / characters);
  return medianTime(() => toBlocks(files, true), Math.min(TIMES_MAX, Math.max(TIMES_MIN, times)));
}
