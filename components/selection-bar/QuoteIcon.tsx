import { Strokes } from '../theme/Strokes.tsx';

/** Two commas high up: quotation marks. */
export const QUOTE_PATH =
  'M10 7.5C7 8.5 5.5 10.5 5.5 13.5v3H10v-4H7.75M18.5 7.5C15.5 8.5 14 10.5 14 13.5v3h4.5v-4h-2.25';

/** Stands for a quote; it says nothing itself. */
export const QuoteIcon = () => <Strokes path={QUOTE_PATH} />;
