import type {
  ClippingCiting,
  ClippingCitingTool,
} from '../../components/citation/clipping-citing.ts';
import { citeAs } from '../../lib/cite/cite-as.ts';
import { type ClipboardContent, copyOf, copyOfAll } from '../../lib/cite/copy/copy-of.ts';
import { allCorrectionsOf } from '../../lib/cite/corrections.ts';
import type { Corrections, SourceFields } from '../../lib/cite/source.ts';
import type { Clipping } from '../../lib/clippings/clipping.ts';
import { type CitedShape, quotationOf } from '../../lib/clippings/exports/cited-clipping.ts';
import {
  type CitationSettings,
  USUAL_CITATION_SETTINGS,
} from '../../lib/settings/citation-settings.ts';
import type { ConversionSettings } from '../../lib/settings/conversion-settings.ts';
import { reportFailure } from '../services/report-failure.ts';
import type { ReadSource } from '../services/stores/citation-store.ts';
import { ToldCopy } from '../services/told-copy.ts';
import { type ClippingWriter, copiedScripts } from './clipping-writer.ts';

/** What the desk works with. */
export interface ClippingDeskParts {
  /** Those that are gone are left out. */
  readonly named: (ids: readonly string[]) => Promise<readonly Clipping[]>;
  /** Keeps it with the clipping. */
  readonly correct: (id: string, corrected: Corrections) => void;
  readonly copyRichText: (content: ClipboardContent) => Promise<boolean>;
  readonly writer: Pick<ClippingWriter, 'source' | 'sourceIn' | 'write'>;
  /** In what scripts the reader wants what they copy, at this moment. */
  readonly conversion: () => ConversionSettings;
  readonly keepCorrections: (source: ReadSource, edited: SourceFields) => Promise<void>;
  readonly rememberSettings: (settings: CitationSettings) => Promise<void>;
}

/** Cites and copies clippings, in the panel. */
export class ClippingDesk implements ClippingCitingTool {
  readonly #parts: ClippingDeskParts;
  readonly #listeners = new Set<() => void>();
  readonly #toldCopy: ToldCopy;
  #cited: Clipping | null = null;
  #view: ClippingCiting = {
    settings: USUAL_CITATION_SETTINGS,
    quoted: null,
    notice: null,
    cited: null,
    uncopied: null,
  };

  constructor(parts: ClippingDeskParts) {
    this.#parts = parts;
    this.#toldCopy = new ToldCopy(parts.copyRichText, (told) => this.#show(told));
  }

  get view(): ClippingCiting {
    return this.#view;
  }

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  /** How the reader cites and copies. */
  get cited(): CitedShape {
    const { settings } = this.#view;
    return { cite: citeAs(settings), shape: settings };
  }

  /** What a clipping that is dragged away carries: at once, so as it was corrected itself. */
  carried(clipping: Clipping): ClipboardContent {
    const { cite, shape } = this.cited;
    return copyOf(quotationOf(clipping, cite), shape);
  }

  /** How the reader cites, as it was stored. */
  use(settings: CitationSettings): void {
    this.#show({ settings });
  }

  /** The reader wants other scripts, or other words in them. */
  renew(): void {
    if (this.#cited !== null) this.look(this.#cited);
  }

  readonly copyClippings = (clippings: readonly Clipping[]): void => {
    this.#copy(clippings).catch(reportFailure);
  };

  readonly copyNamed = (ids: readonly string[]): void => {
    this.#parts
      .named(ids)
      .then((clippings) => this.#copy(clippings))
      .catch(reportFailure);
  };

  readonly look = (clipping: Clipping | null): void => {
    this.#cited = clipping;
    if (clipping === null) this.#show({ cited: null, quoted: null });
    else this.#look(clipping).catch(reportFailure);
  };

  readonly set = (settings: CitationSettings): void => {
    this.#show({ settings });
    this.#parts.rememberSettings(settings).catch(reportFailure);
  };

  readonly edit = (source: SourceFields): void => {
    const { quoted } = this.#view;
    const clipping = this.#cited;
    if (quoted === null || clipping === null) return;
    this.#show({ quoted: { ...quoted, source, cited: source } });
    this.#citeInScript(source).catch(reportFailure);
    const { id, capture, edits } = clipping;
    const corrected = allCorrectionsOf(capture.read, source);
    this.#cited = { ...clipping, edits: { ...edits, corrected } };
    this.#parts.correct(id, corrected);
    // For other clippings of the article, and for the page itself.
    this.#parts
      .keepCorrections({ book: capture.book, read: capture.read }, source)
      .catch(reportFailure);
  };

  readonly dismiss = (): void => this.#show({ uncopied: null });

  async #look(clipping: Clipping): Promise<void> {
    const { conversion, writer } = this.#parts;
    const source = await writer.source(clipping);
    const [written = clipping] = await writer.write([clipping], copiedScripts(conversion()));
    if (this.#cited !== clipping) return;
    const { paragraphs, source: cited } = quotationOf(written, this.cited.cite);
    const quoted = { paragraphs, read: clipping.capture.read, source, cited };
    this.#show({ cited: clipping.id, quoted });
  }

  /** As soon as the source that is edited is in the script of citations, it is shown so. */
  async #citeInScript(source: SourceFields): Promise<void> {
    const { conversion, writer } = this.#parts;
    const cited = await writer.sourceIn(source, copiedScripts(conversion()).sources);
    const { quoted } = this.#view;
    if (quoted?.source === source) this.#show({ quoted: { ...quoted, cited } });
  }

  async #copy(clippings: readonly Clipping[]): Promise<void> {
    const { cite, shape } = this.cited;
    const { conversion, writer } = this.#parts;
    const written = await writer.write(clippings, copiedScripts(conversion()));
    const quotations = written.map((clipping) => quotationOf(clipping, cite));
    await this.#toldCopy.put(copyOfAll(quotations, shape));
  }

  #show(changed: Partial<ClippingCiting>): void {
    this.#view = { ...this.#view, ...changed };
    for (const listener of this.#listeners) listener();
  }
}
