import type {
  ClippingCiting,
  ClippingCitingTool,
} from '../../components/citation/clipping-citing.ts';
import { citeAs } from '../../lib/cite/cite-as.ts';
import { type ClipboardContent, copyOfAll, type Quotation } from '../../lib/cite/copy/copy-of.ts';
import {
  allCorrectionsOf,
  correctedFields,
  type KeptCorrections,
} from '../../lib/cite/corrections.ts';
import { type Corrections, type SourceFields, settle } from '../../lib/cite/source.ts';
import type { Clipping } from '../../lib/clippings/clipping.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';
import {
  type CitationSettings,
  USUAL_CITATION_SETTINGS,
} from '../../lib/settings/citation-settings.ts';
import type { ReadSource } from '../services/citation-store.ts';
import { reportFailure } from '../services/report-failure.ts';

/** What the desk works with. */
export interface ClippingDeskParts {
  /** Those that are gone are left out. */
  readonly named: (ids: readonly string[]) => Promise<readonly Clipping[]>;
  /** Keeps it with the clipping. */
  readonly correct: (id: string, corrected: Corrections) => void;
  readonly copyRichText: (content: ClipboardContent) => Promise<boolean>;
  readonly keptCorrections: (source: ReadSource) => Promise<KeptCorrections>;
  readonly keepCorrections: (source: ReadSource, edited: SourceFields) => Promise<void>;
  readonly rememberSettings: (settings: CitationSettings) => Promise<void>;
}

/** In milliseconds: a passing note of one line. */
const NOTICE_TIME = 3_000;

/** Cites and copies clippings, in the panel. */
export class ClippingDesk implements ClippingCitingTool {
  readonly #parts: ClippingDeskParts;
  readonly #listeners = new Set<() => void>();
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
  }

  get view(): ClippingCiting {
    return this.#view;
  }

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  /** How the reader cites, as it was stored. */
  use(settings: CitationSettings): void {
    this.#show({ settings });
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
    const { id, capture } = clipping;
    this.#parts.correct(id, allCorrectionsOf(capture.read, source));
    // For other clippings of the article, and for the page itself.
    this.#parts
      .keepCorrections({ book: capture.book, read: capture.read }, source)
      .catch(reportFailure);
  };

  readonly dismiss = (): void => this.#show({ uncopied: null });

  async #look(clipping: Clipping): Promise<void> {
    const { paragraphs, source } = await this.#quotationOf(clipping);
    if (this.#cited !== clipping) return;
    const quoted = { paragraphs, read: clipping.capture.read, source, cited: source };
    this.#show({ cited: clipping.id, quoted });
  }

  async #quotationOf({ capture, edits }: Clipping): Promise<Omit<Quotation, 'cite'>> {
    const { book, quote, read } = capture;
    const kept = await this.#parts.keptCorrections({ book, read });
    const source = settle(correctedFields(read, kept), edits.corrected);
    return { paragraphs: quote.split('\n'), source };
  }

  async #copy(clippings: readonly Clipping[]): Promise<void> {
    const { settings } = this.#view;
    const cite = citeAs(settings);
    const quotations: Quotation[] = [];
    for (const clipping of clippings) {
      quotations.push({ ...(await this.#quotationOf(clipping)), cite });
    }
    const content = copyOfAll(quotations, settings);
    if (content.text === '') this.#say('nothingToCite');
    else if (await this.#parts.copyRichText(content)) this.#say('copied');
    else this.#show({ uncopied: content });
  }

  #say(notice: MessageKey): void {
    this.#show({ notice });
    setTimeout(() => {
      if (this.#view.notice === notice) this.#show({ notice: null });
    }, NOTICE_TIME);
  }

  #show(changed: Partial<ClippingCiting>): void {
    this.#view = { ...this.#view, ...changed };
    for (const listener of this.#listeners) listener();
  }
}
