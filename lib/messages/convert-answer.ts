import { packAlignment, unpackAlignment } from '../convert/alignment.ts';
import type { ConvertedText } from '../convert/converted-text.ts';
import type { Choice, Doubtful, Neighbour } from '../convert/doubtful.ts';
import { type Direction, LOCALES } from '../convert/locale.ts';
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

/** A converted text, small: most of a page's doubts have the same choices. */
interface PackedText extends Omit<ConvertedText, 'alignment' | 'doubts'> {
  readonly alignment: readonly number[];
  readonly doubts: readonly PackedDoubt[];
}

/** The choices are those of this number in the answer's `choices`. */
interface PackedDoubt extends Omit<Doubtful, 'choices'> {
  readonly choices: number;
}

/** From the background: the texts in their order, null for each that stays as it is. */
export interface ConvertAnswer {
  readonly texts: readonly (PackedText | null)[];
  readonly choices: readonly (readonly Choice[])[];
}

export function packAnswer(converted: readonly (ConvertedText | null)[]): ConvertAnswer {
  const choices: (readonly Choice[])[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (own: readonly Choice[]): number => {
    const key = JSON.stringify(own);
    const number = numbers.get(key) ?? choices.push(own) - 1;
    numbers.set(key, number);
    return number;
  };
  const texts = converted.map(
    (one): PackedText | null =>
      one && {
        ...one,
        alignment: packAlignment(one.alignment),
        doubts: one.doubts.map((doubt) => ({ ...doubt, choices: numberOf(doubt.choices) })),
      },
  );
  return { texts, choices };
}

const isNeighbour = recordOf<Neighbour>({ from: isString, to: isString });

const isChoice = recordOf<Choice>({
  text: isString,
  reading: isString,
  example: isString,
  word: isString,
});

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

const isDoubt = recordOf<PackedDoubt>({
  from: isFiniteNumber,
  to: isFiniteNumber,
  start: isFiniteNumber,
  end: isFiniteNumber,
  choices: isFiniteNumber,
  isChosen: isBoolean,
  before: optional(isNeighbour),
  after: optional(isNeighbour),
});

const isDirection = recordOf<Direction>({ from: oneOf(...LOCALES), to: oneOf(...LOCALES) });
const isNull: Guard<null> = oneOf(null);

const isAnswer = recordOf<ConvertAnswer>({
  texts: listOf(
    eitherOf(
      recordOf<PackedText>({
        text: isString,
        alignment: listOf(isFiniteNumber),
        doubts: listOf(isDoubt),
        direction: eitherOf(isDirection, isNull),
      }),
      isNull,
    ),
  ),
  choices: listOf(listOf(isChoice)),
});

/**
 * The converted texts that an answer holds; null where it holds none, or not as many as were asked
 * for.
 */
export function parseConvertAnswer(
  message: unknown,
  count: number,
): readonly (ConvertedText | null)[] | null {
  if (!isAnswer(message) || message.texts.length !== count) return null;
  const texts: (ConvertedText | null)[] = [];
  for (const packed of message.texts) {
    const text = packed && unpackText(packed, message.choices);
    if (packed !== null && text === null) return null;
    texts.push(text);
  }
  return texts;
}

function unpackText(
  packed: PackedText,
  choices: readonly (readonly Choice[])[],
): ConvertedText | null {
  const alignment = unpackAlignment(packed.alignment);
  if (alignment === null) return null;
  const doubts = packed.doubts.flatMap((doubt) => {
    const own = choices[doubt.choices];
    return own === undefined ? [] : [{ ...doubt, choices: own }];
  });
  return { ...packed, alignment, doubts };
}
