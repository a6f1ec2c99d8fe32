import { foldRadicals } from '../sources/radicals.ts';
import { type Alignment, compose, originalRange, reversed } from './alignment.ts';
import type { Ambiguities, Candidate } from './ambiguous.ts';
import { pass, segment } from './pass.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { unmatchedLength } from './unmatched-length.ts';

/** A place of the converted text where a character has several conversions and no phrase decided. */
export interface Doubtful {
  readonly from: number;
  readonly to: number;
  /** The place in the original. */
  readonly start: number;
  readonly end: number;
  /** Two or more; the one that stands in the text first. */
  readonly candidates: readonly Candidate[];
}

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
  readonly segmentation?: PhraseIndex | undefined;
  readonly stages: readonly Stage[];
  /** Words that go before everything; what they become is not converted again. */
  readonly words?: PhraseIndex | undefined;
}

/** A doubtful place before its candidates are known: an offset into what a stage was given. */
interface Seen {
  readonly stage: number;
  readonly at: number;
  readonly char: string;
}

/** Converts text of any length and any Unicode; never throws. The same text gives the same result. */
export class Converter {
  readonly #parts: ConverterParts;
  readonly #candidates = new Map<string, readonly Candidate[]>();

  constructor(parts: ConverterParts) {
    this.#parts = parts;
  }

  convert(original: string): Conversion {
    if (this.#parts.stages.length === 0) return { text: original, alignment: [], doubts: [] };
    const { text, alignment } = normalize(original);
    const converted =
      this.#parts.words === undefined
        ? this.#convertStretch(text)
        : this.#convertAround(text, this.#parts.words);
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
    const joined = new Joined();
    let done = 0;
    for (let at = 0; at < text.length; ) {
      const length = words.longest(text, at, text.length);
      if (length === 0) {
        at += unmatchedLength(text, at, text.length);
        continue;
      }
      joined.add(this.#convertStretch(text.slice(done, at)), at - done);
      const to = words.found;
      const alignment = [{ start: 0, end: length, from: 0, to: to.length }];
      joined.add({ text: to, alignment, doubts: [] }, length);
      at += length;
      done = at;
    }
    joined.add(this.#convertStretch(text.slice(done)), text.length - done);
    return joined;
  }

  #convertStretch(original: string): Conversion {
    const { segmentation, stages } = this.#parts;
    let text = original;
    let cuts: readonly number[] = segmentation === undefined ? [] : segment(original, segmentation);
    const alignments: Alignment[] = [[]];
    const seen: Seen[] = [];
    stages.forEach(({ index, ambiguities }, stage) => {
      const sees = (given: string, at: number): void => {
        const char = given.charAt(at);
        if (ambiguities?.has(char)) seen.push({ stage, at, char });
      };
      const passed = pass(text, cuts, index, ambiguities && sees);
      alignments.push(compose(alignments.at(-1) ?? [], passed.alignment));
      ({ text, cuts } = passed);
    });
    const alignment = alignments.at(-1) ?? [];
    return { text, alignment, doubts: this.#doubtsOf(seen, alignments, text) };
  }

  #doubtsOf(seen: readonly Seen[], alignments: readonly Alignment[], text: string): Doubtful[] {
    const forth = reversed(alignments.at(-1) ?? []);
    const doubts: Doubtful[] = [];
    for (const { stage, at, char } of seen) {
      const [start, end] = originalRange(alignments[stage] ?? [], at, at + 1);
      const [from, to] = originalRange(forth, start, end);
      const chosen = text.slice(from, to);
      const candidates = this.#candidatesOf(stage, char);
      // A later stage may have decided after all, with a phrase of its own.
      if (candidates.length < 2 || !candidates.some((one) => one.text === chosen)) continue;
      const ordered = candidates.toSorted(
        (one, other) => Number(other.text === chosen) - Number(one.text === chosen),
      );
      doubts.push({ from, to, start, end, candidates: ordered });
    }
    return doubts;
  }

  /** What a character may become, as the later stages write it. */
  #candidatesOf(stage: number, char: string): readonly Candidate[] {
    const key = `${stage}${char}`;
    const known = this.#candidates.get(key);
    if (known !== undefined) return known;
    const { stages } = this.#parts;
    const further = (written: string): string =>
      stages.slice(stage + 1).reduce((text, { index }) => pass(text, [], index).text, written);
    const all = (stages[stage]?.ambiguities?.get(char) ?? []).map((one) => ({
      ...one,
      text: further(one.text),
      example: further(one.example),
    }));
    const candidates = all.filter(
      (one, at) => all.findIndex((other) => other.text === one.text) === at,
    );
    this.#candidates.set(key, candidates);
    return candidates;
  }
}

/** Compatibility ideographs beyond the first plane; each is one code point and becomes one. */
const COMPATIBILITY = /[\u{2f800}-\u{2fa1f}]/gu;

/** Radicals and compatibility forms as ordinary characters: no dictionary knows them. */
function normalize(original: string): { text: string; alignment: Alignment } {
  const folded = foldRadicals(original);
  const alignment: { start: number; end: number; from: number; to: number }[] = [];
  let shift = 0;
  const text = folded.replace(COMPATIBILITY, (char, start: number) => {
    const plain = char.normalize('NFKC');
    const end = start + char.length;
    const from = start + shift;
    shift += plain.length - char.length;
    if (plain.length !== char.length) alignment.push({ start, end, from, to: from + plain.length });
    return plain;
  });
  return { text, alignment };
}

/** Conversions of texts that stand one after another, as one. */
class Joined implements Conversion {
  text = '';
  readonly alignment: { start: number; end: number; from: number; to: number }[] = [];
  readonly doubts: Doubtful[] = [];
  #length = 0;

  add({ text, alignment, doubts }: Conversion, length: number): void {
    const moved = <T extends { from: number; to: number; start: number; end: number }>(
      part: T,
    ): T => ({
      ...part,
      from: part.from + this.text.length,
      to: part.to + this.text.length,
      start: part.start + this.#length,
      end: part.end + this.#length,
    });
    for (const part of alignment) this.alignment.push(moved(part));
    for (const doubt of doubts) this.doubts.push(moved(doubt));
    this.text += text;
    this.#length += length;
  }
}
