import type { Box } from '../model/geometry.ts';
import type { PageOfRuns, Run } from '../model/run.ts';
import {
  eitherOf,
  type Guard,
  isFiniteNumber,
  isString,
  listOf,
  oneOf,
  optional,
  recordOf,
} from './guard.ts';

/** From the background: the page as the files beside it have it; null where they do not have it. */
export interface ReadAnswer {
  readonly page: PageOfRuns | null;
}

const hasSides = recordOf<Box>({
  left: isFiniteNumber,
  top: isFiniteNumber,
  right: isFiniteNumber,
  bottom: isFiniteNumber,
});

const isBox: Guard<Box> = (value): value is Box =>
  hasSides(value) && value.left <= value.right && value.top <= value.bottom;

/** The pages that are sent are of books, which have nothing of what only a PDF has. */
const isLeftOut: Guard<undefined> = (value): value is undefined => value === undefined;

const hasText = recordOf<Run>({
  text: isString,
  box: isBox,
  edges: optional(listOf(isFiniteNumber)),
  apart: isLeftOut,
  tag: isLeftOut,
});

const isRun: Guard<Run> = (value): value is Run =>
  hasText(value) && (value.edges === undefined || value.edges.length === value.text.length + 1);

const isPage = recordOf<PageOfRuns>({
  flipPage: eitherOf(isFiniteNumber, oneOf(null)),
  title: eitherOf(isString, oneOf(null)),
  source: oneOf('grid', 'search-xml', 'text-position'),
  units: oneOf('grid', 'fraction'),
  runs: listOf(isRun),
  turn: isLeftOut,
  label: isLeftOut,
  tags: isLeftOut,
  titles: isLeftOut,
});

const isReadAnswer = recordOf<ReadAnswer>({ page: eitherOf(isPage, oneOf(null)) });

/** The answer that a message is; null where it is none, or breaks the contract of `PageOfRuns`. */
export const parseReadAnswer = (message: unknown): ReadAnswer | null =>
  isReadAnswer(message) ? message : null;
