import type { CitationTool, CitationView } from '../../../components/citation/citation-tool.ts';
import type { Quoted } from '../../../components/citation/citing.ts';
import type { PageContent, Reading } from '../../../components/reading-view/reading.ts';
import type { Selected } from '../../../components/selection-bar/selected.ts';
import { citeAs } from '../../../lib/cite/cite-as.ts';
import { type ClipboardContent, copyOf } from '../../../lib/cite/copy/copy-of.ts';
import { quotedParagraphs } from '../../../lib/cite/copy/quoted-paragraphs.ts';
import { correctedFields, type KeptCorrections } from '../../../lib/cite/corrections.ts';
import { pageSource, passageSource } from '../../../lib/cite/page-source/page-source.ts';
import type { SourceFields } from '../../../lib/cite/source.ts';
import { bookKey } from '../../../lib/clippings/accepted-address.ts';
import type { ProsePage } from '../../../lib/model/block.ts';
import type { Passage } from '../../../lib/model/passage.ts';
import {
  type CitationSettings,
  USUAL_CITATION_SETTINGS,
} from '../../../lib/settings/citation-settings.ts';
import { reportFailure } from '../../services/report-failure.ts';
import type { ReadSource } from '../../services/stores/citation-store.ts';
import { ToldCopy } from '../../services/told-copy.ts';
import { type CitedPage, ReadPages } from '../book/read-pages.ts';

/** A passage and the pages that it is of. */
export interface CopiedPassage {
  readonly pages: readonly ProsePage[];
  readonly passage: Passage;
}

/** What the desk works with. */
export interface DeskParts {
  /** What is kept of the page at an address; null where nothing is. */
  readonly contentAt: (url: string) => PageContent | null;
  /** Pages and a passage of them in the script that copied text is to be in. */
  readonly inScript: (pages: readonly ProsePage[], passage: Passage) => CopiedPassage;
  /** A source in the script that citations are to be in. */
  readonly citedInScript: (source: SourceFields) => Promise<SourceFields>;
  /** False where the browser does not let it. */
  readonly copyRichText: (content: ClipboardContent) => Promise<boolean>;
  readonly keptCorrections: (source: ReadSource) => Promise<KeptCorrections>;
  readonly keepCorrections: (source: ReadSource, edited: SourceFields) => Promise<unknown>;
  /** Opens the sheet, which tells the desk that it is open. */
  readonly showSheet: () => void;
  readonly rememberSettings: (settings: CitationSettings) => Promise<void>;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** Cites and copies what is read: connects the pages, the reader's corrections and the clipboard. */
export class CitationDesk implements CitationTool {
  readonly #parts: DeskParts;
  readonly #pages: ReadPages;
  readonly #toldCopy: ToldCopy;
  readonly #listeners = new Set<() => void>();
  /** What is quoted in the sheet; null for the page as a whole. */
  #passage: Passage | null = null;
  /** Settles when all edits so far are stored; the next is stored after them. */
  #stored: Promise<unknown> = Promise.resolve();
  #view: CitationView = {
    settings: USUAL_CITATION_SETTINGS,
    quoted: null,
    isOpen: false,
    uncopied: null,
    notice: null,
    selected: null,
    pointed: null,
  };

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#pages = new ReadPages(parts.contentAt);
    this.#toldCopy = new ToldCopy(parts.copyRichText, (told) => this.#show(told));
  }

  get view(): CitationView {
    return this.#view;
  }

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  /** Another page, or the same one read better. What is quoted stays, for as long as it is there. */
  follow(reading: Reading): void {
    if (!this.#pages.follow(reading)) return;
    this.#show({ pointed: null });
    this.#quote(this.#passage).catch(reportFailure);
  }

  /** How the reader cites, as it was stored. */
  use(settings: CitationSettings): void {
    this.#show({ settings });
  }

  select(selected: Selected | null): void {
    this.#show({ selected });
  }

  point(pointed: Selected | null): void {
    this.#show({ pointed });
  }

  /** What is selected, else the page. */
  readonly copy = (): void => {
    this.#copyQuoted(this.#passage).catch(reportFailure);
  };

  /**
   * Alt+C: what is selected is quoted, and without a selection the page is cited.
   *
   * @returns false where no prose is shown, and the key is the page's
   */
  copySelected(passage: Passage | null): boolean {
    if (this.#pages.current === null) return false;
    this.#copyQuoted(passage).catch(reportFailure);
    return true;
  }

  readonly copyWithCitation = (passage: Passage): void => {
    this.#copyQuoted(passage).catch(reportFailure);
  };

  readonly copyPlain = (passage: Passage): void => {
    this.#toldCopy.put(this.plainOf(passage)).catch(reportFailure);
  };

  /** Clean prose, as rich text and as plain text. */
  plainOf(passage: Passage): ClipboardContent {
    const quotation = { paragraphs: this.#paragraphsOf(passage), source: {}, cite: () => [] };
    const shape = { content: 'quote', marks: 'none', format: 'text', link: 'none' } as const;
    return copyOf(quotation, shape);
  }

  readonly cite = (passage: Passage): void => {
    this.#passage = passage;
    this.#parts.showSheet();
  };

  readonly toggled = (isOpen: boolean): void => {
    this.#show({ isOpen });
    const passage = this.#passage ?? this.#view.selected?.passage ?? null;
    if (isOpen) this.#quote(passage).catch(reportFailure);
    // The next time it is what is selected then, or the page.
    else this.#passage = null;
  };

  readonly dismiss = (): void => this.#show({ uncopied: null });

  readonly set = (settings: CitationSettings): void => {
    this.#show({ settings });
    this.#parts.rememberSettings(settings).catch(reportFailure);
  };

  readonly edit = (source: SourceFields): void => {
    const { quoted } = this.#view;
    const page = this.#pages.current;
    if (quoted === null || page === null) return;
    this.#show({ quoted: { ...quoted, source, cited: source } });
    this.#citeInScript(source).catch(reportFailure);
    const own = { book: bookKey(page.root), read: quoted.read };
    this.#stored = this.#stored
      .then(() => this.#parts.keepCorrections(own, source))
      .catch(reportFailure);
  };

  /** As soon as the source that is edited is in the script of citations, it is shown so. */
  async #citeInScript(source: SourceFields): Promise<void> {
    const cited = await this.#parts.citedInScript(source);
    const { quoted } = this.#view;
    if (quoted?.source === source) this.#show({ quoted: { ...quoted, cited } });
  }

  async #quote(passage: Passage | null): Promise<void> {
    this.#passage = passage;
    const own = await this.#quotedOf(passage);
    const quoted = own ?? (await this.#quotedOf(null));
    if (this.#passage !== passage) return;
    if (own === null) this.#passage = null;
    this.#show({ quoted });
  }

  async #copyQuoted(passage: Passage | null): Promise<void> {
    const quoted = await this.#quotedOf(passage);
    if (quoted === null) this.#toldCopy.say('nothingToCite');
    else {
      const { settings } = this.#view;
      const quotation = { ...quoted, source: quoted.cited, cite: citeAs(settings) };
      await this.#toldCopy.put(copyOf(quotation, settings));
    }
  }

  async #quotedOf(passage: Passage | null): Promise<Quoted | null> {
    const page = this.#pages.current;
    if (page === null) return null;
    const read = this.#readSource(page, passage);
    if (read === null) return null;
    const paragraphs = passage === null ? [] : this.#paragraphsOf(passage);
    await this.#stored;
    const kept = await this.#parts.keptCorrections({ book: bookKey(page.root), read });
    const source = correctedFields(read, kept);
    return { paragraphs, read, source, cited: await this.#parts.citedInScript(source) };
  }

  #readSource(page: CitedPage, passage: Passage | null): SourceFields | null {
    const reading = {
      // A file of this machine is no address that another could follow.
      ...(/^https?:/iu.test(page.viewer) ? { url: page.viewer } : {}),
      accessed: this.#parts.today(),
      neighbours: this.#pages.numbersAround(),
    };
    return passage === null
      ? pageSource([page.prose], null, reading)
      : passageSource(this.#pages.run(), passage, reading);
  }

  #paragraphsOf(passage: Passage): string[] {
    const { pages, passage: copied } = this.#parts.inScript(this.#pages.run(), passage);
    return quotedParagraphs(pages, copied);
  }

  #show(changed: Partial<CitationView>): void {
    this.#view = { ...this.#view, ...changed };
    for (const listener of this.#listeners) listener();
  }
}
