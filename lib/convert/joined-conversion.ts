import type { Replacement } from './alignment.ts';
import type { Conversion } from './converter.ts';
import type { Doubtful } from './doubtful.ts';

/** Conversions of texts that stand one after another, as one. */
export class JoinedConversion implements Conversion {
  text = '';
  readonly alignment: Replacement[] = [];
  readonly doubts: Doubtful[] = [];
  #length = 0;

  /** @param length of the original text that was converted, in code units */
  add({ text, alignment, doubts }: Conversion, length: number): void {
    const moved = <T extends Replacement>(part: T): T => ({
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
