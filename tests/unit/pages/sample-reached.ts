export type SampleForm = 'older' | 'older, from its text' | 'newer';

/**
 * The share of the sample issue's blocks that are right, of all that are expected and found (F1),
 * by what they are read from. Figures are only ever raised, to what was reached.
 */
export const REACHED: Readonly<Record<SampleForm, number>> = {
  older: 0.91,
  'older, from its text': 0.8,
  newer: 0.91,
};
