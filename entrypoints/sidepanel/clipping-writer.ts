import { correctedFields } from '../../lib/cite/corrections.ts';
import { type SourceFields, settle } from '../../lib/cite/source.ts';
import type { Clipping } from '../../lib/clippings/clipping.ts';
import type { QuoteStyle, Target } from '../../lib/convert/target.ts';
import type { ConversionSettings } from '../../lib/settings/conversion-settings.ts';
import { convertSource } from '../services/convert-source.ts';
import type { convertTexts } from '../services/convert-texts.ts';
import type { CorrectionsAt } from '../services/stores/citation-store.ts';

/** In what scripts clippings are written; null for the one that they are kept in. */
export interface WrittenScripts {
  readonly quotes: Target | null;
  readonly marks: QuoteStyle;
  readonly sources: Target | null;
}

/** The scripts in which the reader wants what is copied. */
export const copiedScripts = ({
  cited,
  copied,
  quotes,
  target,
}: ConversionSettings): WrittenScripts => ({
  quotes: copied === 'shown' ? target : null,
  marks: quotes,
  sources: cited === 'shown' ? target : null,
});

export interface ClippingWriterParts {
  readonly convert: typeof convertTexts;
  /** What is corrected at this moment, to be asked for many sources. */
  readonly allCorrections: () => Promise<CorrectionsAt>;
}

/** Makes of clippings what leaves the panel: corrected, and in the reader's scripts. */
export class ClippingWriter {
  readonly #parts: ClippingWriterParts;

  constructor(parts: ClippingWriterParts) {
    this.#parts = parts;
  }

  /** The clippings with their quotes and sources as they are to be written; nothing else is changed. */
  async write(
    clippings: readonly Clipping[],
    { marks, quotes, sources }: WrittenScripts,
  ): Promise<readonly Clipping[]> {
    const kept = await this.#parts.allCorrections();
    const texts = await this.#quotes(clippings, quotes, marks);
    const known = new Map<string, Promise<SourceFields>>();
    return Promise.all(
      clippings.map(async (clipping, at) => {
        const { capture, edits } = clipping;
        const settled = settledSource(clipping, kept);
        const read = sources === null ? settled : await this.#sourceIn(settled, sources, known);
        const quote = texts[at] ?? capture.quote;
        return {
          ...clipping,
          capture: { ...capture, quote, read },
          edits: { ...edits, corrected: {} },
        };
      }),
    );
  }

  /** A clipping's source with all corrections, in its own script. */
  async source(clipping: Clipping): Promise<SourceFields> {
    return settledSource(clipping, await this.#parts.allCorrections());
  }

  /** A source in a script, which is the source itself where none is wanted. */
  async sourceIn(source: SourceFields, to: Target | null): Promise<SourceFields> {
    return to === null ? source : this.#sourceIn(source, to, new Map());
  }

  async #quotes(
    clippings: readonly Clipping[],
    to: Target | null,
    marks: QuoteStyle,
  ): Promise<readonly string[]> {
    const texts = clippings.map(({ capture }) => capture.quote);
    if (to === null) return texts;
    const converted = await this.#parts.convert({ texts, to, quotes: marks, book: null });
    return texts.map((text, at) => converted[at]?.text ?? text);
  }

  /** Each source by itself, for others would tell of its script; each only once. */
  #sourceIn(
    source: SourceFields,
    to: Target,
    known: Map<string, Promise<SourceFields>>,
  ): Promise<SourceFields> {
    const key = JSON.stringify(source);
    const converted =
      known.get(key) ?? convertSource(source, { to, book: null }, this.#parts.convert);
    known.set(key, converted);
    return converted;
  }
}

/** A clipping's source with all corrections; its own go before those of its article, book and publication. */
export const settledSource = (
  { capture: { book, read }, edits }: Clipping,
  correctionsAt: CorrectionsAt,
): SourceFields => settle(correctedFields(read, correctionsAt({ book, read })), edits.corrected);
