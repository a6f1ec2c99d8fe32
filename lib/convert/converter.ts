import { type Alignment, compose, originalRange, type Replacement, reversed } from './alignment.ts';
import type { Ambiguities, Ambiguity } from './dictionaries/ambiguous.ts';
import type { PhraseIndex } from './dictionaries/phrase-index.ts';
import { type Choice, type Doubtful, neighboursIn, type Seen, type Step } from './doubtful.ts';
import { JoinedConversion } from './joined-conversion.ts';
import type { Direction } from './locale.ts';
import { normalize } from './normalize.ts';
import type { CustomWordIndex } from './own-words/custom-word-index.ts';
import { pass, segment } from './pass.ts';
import { unmatchedLength } from './unmatched-length.ts';

export interface Conversion {
  readonly text: string;
  readonly alignment: Alignment;
  readonly doubts: readonly Doubtful[];
}

export interface Stage {
  readonly index: PhraseIndex;
  /** What this stage may be unsure of. */
  readonly ambiguities?: Ambiguities | undefined;
}

export interface ConverterParts {
  readonly direction: Direction;
  readonly segmentation?: PhraseIndex | undefined;
  readonly stages: readonly Stage[];
  /** What the reader's words become is not converted again. */
  readonly custom: CustomWordIndex;
}

/** Converts text of any length and any Unicode; never throws. The same text gives the same result. */
export class Converter {
  readonly #parts: ConverterParts;
  readonly #choices = new Map<string, readonly Choice[]>();

  constructor(parts: ConverterParts) {
    this.#parts = parts;
  }

  convert(original: string): Conversion {
    if (this.#parts.stages.length === 0) return { text: original, alignment: [], doubts: [] };
    const { text, alignment } = normalize(original);
    const { words } = this.#parts.custom;
    const converted =
      words === undefined ? this.#convertStretch(text) : this.#convertAround(text, words);
    if (alignment.length === 0) return converted;
    return {
      text: converted.text,
      alignment: compose(alignment, converted.alignment),
      doubts: converted.doubts.map((doubt) => {
        const [start, end] = originalRange(alignment, doubt.start, doubt.end);
        return { ...doubt, start, end };
      }),
    };
  }

  /** Puts the reader's own words in, and converts what lies between them. */
  #convertAround(text: string, words: PhraseIndex): Conversion {
    const joined = new JoinedConversion();
    let done = 0;
    for (let at = 0; at < text.length; ) {
      const length = words.longest(text, at, text.length);
      if (length === 0) {
        at += unmatchedLength(text, at, text.length);
        continue;
      }
      const to = words.found;
      joined.add(this.#convertStretch(text.slice(done, at)), at - done);
      const alignment = [{ start: 0, end: length, from: 0, to: to.length }];
      joined.add({ text: to, alignment, doubts: [] }, length);
      at += length;
      done = at;
    }
    joined.add(this.#convertStretch(text.slice(done)), text.length - done);
    return joined;
  }

  #convertStretch(original: string): Conversion {
    const { segmentation, stages, custom } = this.#parts;
    const steps: Step[] = [{ text: original, alignment: [] }];
    let cuts: readonly number[] = segmentation === undefined ? [] : segment(original, segmentation);
    const seen: Seen[] = [];
    let own: OwnPlaces = new Map();
    stages.forEach(({ index, ambiguities }, stage) => {
      const before = steps[stage] ?? { text: original, alignment: [] };
      const undecided = new Map<number, OwnPlace>();
      const sees = (given: string, at: number): void => {
        const char = given.charAt(at);
        const becomes = stage === 0 ? custom.characters.get(char) : undefined;
        const place = becomes === undefined ? own.get(at) : { end: at + 1, becomes };
        if (place !== undefined) undecided.set(at, place);
        if (isOpen(ambiguities?.get(char), given, at)) seen.push({ stage, at, char });
      };
      const passed = pass(before.text, cuts, index, sees);
      ({ cuts } = passed);
      own = carried(undecided, passed.alignment);
      const alignment = compose(before.alignment, passed.alignment);
      steps.push({ text: passed.text, alignment });
    });
    const last = steps.at(-1) ?? { text: original, alignment: [] };
    const { text, alignment } = putIn(own, last);
    return { text, alignment, doubts: this.#doubtsOf(seen, steps, { text, alignment }) };
  }

  #doubtsOf(seen: readonly Seen[], steps: readonly Step[], result: Step): Doubtful[] {
    if (seen.length === 0) return [];
    const original = steps[0]?.text ?? '';
    const forth = reversed(result.alignment);
    const neighbours = neighboursIn(original, this.#writesStandard ? (steps[1] ?? result) : result);
    const doubts: Doubtful[] = [];
    for (const { stage, at, char } of seen) {
      const [start, end] = originalRange(steps[stage]?.alignment ?? [], at, at + 1);
      const [from, to] = originalRange(forth, start, end);
      const stands = result.text.slice(from, to);
      const choices = this.#choicesOf(stage, char);
      // A later stage may have decided after all, with a phrase of its own.
      if (choices.length < 2 || !choices.some(({ text }) => text === stands)) continue;
      const ordered = choices.toSorted(
        (one, other) => Number(other.text === stands) - Number(one.text === stands),
      );
      const isChosen = this.#parts.custom.characters.get(original.slice(start, end)) === stands;
      doubts.push({
        ...{ from, to, start, end, choices: ordered, isChosen },
        ...neighbours(start, end),
      });
    }
    return doubts;
  }

  /** From simplified, custom words are written in OpenCC's standard, so as to count everywhere. */
  get #writesStandard(): boolean {
    return this.#parts.direction.from === 's';
  }

  /** What a character may become, as the later stages write it. */
  #choicesOf(stage: number, char: string): readonly Choice[] {
    const key = `${stage}${char}`;
    const known = this.#choices.get(key);
    if (known !== undefined) return known;
    const { stages } = this.#parts;
    const further = (written: string): string =>
      stages.slice(stage + 1).reduce((text, { index }) => pass(text, [], index).text, written);
    const all = (stages[stage]?.ambiguities?.get(char)?.candidates ?? []).map((one): Choice => {
      const text = further(one.text);
      const word = this.#writesStandard ? one.text : text;
      return { ...one, text, word, example: further(one.example) };
    });
    const choices = all.filter(
      (one, at) => all.findIndex((other) => other.text === one.text) === at,
    );
    this.#choices.set(key, choices);
    return choices;
  }
}

const isOpen = (ambiguity: Ambiguity | undefined, text: string, at: number): boolean =>
  ambiguity !== undefined &&
  (ambiguity.where === undefined || ambiguity.where.test(text.slice(Math.max(0, at - 1), at + 2)));

/** A character of the reader's own, by where it begins, that nothing has decided yet. */
type OwnPlaces = ReadonlyMap<number, OwnPlace>;

interface OwnPlace {
  readonly end: number;
  readonly becomes: string;
}

/** The same places in the next text. */
function carried(places: OwnPlaces, alignment: Alignment): OwnPlaces {
  if (places.size === 0) return places;
  const forth = reversed(alignment);
  return new Map(
    [...places].map(([at, place]) => {
      const [start, end] = originalRange(forth, at, place.end);
      return [start, { ...place, end }];
    }),
  );
}

/** The text with the reader's own characters at their places. */
function putIn(own: OwnPlaces, step: Step): Step {
  if (own.size === 0) return step;
  const alignment: Replacement[] = [];
  let text = '';
  let done = 0;
  for (const [start, { end, becomes }] of own) {
    text += step.text.slice(done, start);
    const from = text.length;
    if (becomes.length !== end - start) {
      alignment.push({ start, end, from, to: from + becomes.length });
    }
    text += becomes;
    done = end;
  }
  return { text: text + step.text.slice(done), alignment: compose(step.alignment, alignment) };
}
