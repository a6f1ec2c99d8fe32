import type { AloudTool, Voice } from '../../../components/read-aloud/aloud-tool.ts';
import type { SpokenSentence } from '../../../lib/book/spoken-sentences.ts';
import type { Passage, Stretch } from '../../../lib/model/passage.ts';
import type { Language } from '../../../lib/prose/language.ts';
import { type AloudSettings, USUAL_ALOUD_SETTINGS } from '../../../lib/settings/aloud-settings.ts';
import type { Speech } from '../../services/speech.ts';

/** What reading aloud works with. None of these rejects. */
export interface AloudParts {
  readonly speech: Speech;
  /** Those of all pages that stand there. */
  readonly sentences: () => readonly SpokenSentence[];
  /** The first text that can be seen; null where there is none. */
  readonly firstSeen: () => Stretch | null;
  /** Adds the next page; resolves with whether it is there. */
  readonly readOn: () => Promise<boolean>;
  /** Marks the sentence that is spoken, and keeps it in sight; null takes the mark away. */
  readonly mark: (passage: Passage | null) => void;
  readonly redraw: () => void;
  readonly keepSettings: (settings: AloudSettings) => void;
}

/** The tags by which voices are found. */
const TAGS: Readonly<Record<Language, string>> = {
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  ja: 'ja-JP',
  ko: 'ko-KR',
  en: 'en',
};

/** Reads aloud sentence by sentence, and on over the pages, until it is stopped or the book ends. */
export class ReadAloud implements AloudTool {
  readonly #parts: AloudParts;
  #settings = USUAL_ALOUD_SETTINGS;
  #state: AloudTool['state'] = 'off';
  /** The sentence that is, or will be, spoken. */
  #current: SpokenSentence | null = null;
  /** Grows with every beginning and end: what was asked for before is no longer wanted. */
  #turn = 0;

  constructor(parts: AloudParts, signal: AbortSignal) {
    this.#parts = parts;
    parts.speech.onVoices(() => parts.redraw(), signal);
    signal.addEventListener('abort', this.stop);
  }

  get isPossible(): boolean {
    return this.#parts.speech.voices().length > 0;
  }

  get state(): AloudTool['state'] {
    return this.#state;
  }

  get rate(): number {
    return this.#settings.rate;
  }

  get voices(): readonly Voice[] {
    const wanted = this.#language;
    const all = this.#parts.speech.voices();
    return all.filter(({ language }) => firstTag(language) === wanted);
  }

  get voice(): string | null {
    const chosen = this.#settings.voices[this.#language];
    return this.voices.find(({ id }) => id === chosen)?.id ?? null;
  }

  /** What the reader chose before. */
  take(settings: AloudSettings): void {
    this.#settings = settings;
    this.#parts.redraw();
  }

  readonly toggle = (): void => {
    if (this.#state === 'speaking') this.#pause();
    else if (this.isPossible) {
      this.#current ??= this.#firstSentence();
      this.#speak();
    }
  };

  readonly stop = (): void => {
    if (this.#state === 'off') return;
    this.#turn++;
    this.#state = 'off';
    this.#current = null;
    this.#parts.speech.cancel();
    this.#parts.mark(null);
    this.#parts.redraw();
  };

  readonly setRate = (rate: number): void => this.#set({ ...this.#settings, rate });

  readonly setVoice = (voice: string | null): void => {
    const { [this.#language]: _, ...others } = this.#settings.voices;
    const voices = voice === null ? others : { ...others, [this.#language]: voice };
    this.#set({ ...this.#settings, voices });
  };

  /** The first tag of the language of what is read. */
  get #language(): string {
    return firstTag(tagOf(this.#current));
  }

  /** One of the language, of its region where there is one; else any, rather than none. */
  #usualVoice(tag: string): string {
    const all = this.#parts.speech.voices();
    const ofLanguage = all.filter(({ language }) => firstTag(language) === firstTag(tag));
    const exact = ofLanguage.find(({ language }) => language === tag);
    return (exact ?? ofLanguage[0] ?? all[0])?.id ?? '';
  }

  /** A change is heard at once: the sentence begins again. */
  #set(settings: AloudSettings): void {
    this.#settings = settings;
    this.#parts.keepSettings(settings);
    if (this.#state === 'speaking') this.#speak();
    else this.#parts.redraw();
  }

  #pause(): void {
    this.#turn++;
    this.#state = 'paused';
    this.#parts.speech.cancel();
    this.#parts.redraw();
  }

  #firstSentence(): SpokenSentence | null {
    const sentences = this.#parts.sentences();
    const seen = this.#parts.firstSeen();
    const from = sentences.findIndex(({ passage }) => passage.some((own) => isSame(own, seen)));
    return sentences[Math.max(from, 0)] ?? null;
  }

  #speak(): void {
    const turn = ++this.#turn;
    this.#state = 'speaking';
    this.#parts.redraw();
    // The last sentence may go on upon the next page.
    const ready = this.#next(0) === undefined || this.#next(1) !== undefined;
    if (ready) this.#say(turn);
    else this.#parts.readOn().then(() => this.#say(turn));
  }

  #say(turn: number): void {
    if (turn !== this.#turn) return;
    // As it is now: with its rest, if the next page has brought one.
    const sentence = this.#next(0) ?? this.#current;
    this.#current = sentence;
    if (sentence === null) {
      this.stop();
      return;
    }
    this.#parts.mark(sentence.passage);
    const { rate } = this.#settings;
    const language = tagOf(sentence);
    const voice = this.voice ?? this.#usualVoice(language);
    const utterance = { text: sentence.text, language, rate, voice };
    this.#parts.speech.say(utterance, (wasSaid) => {
      if (turn !== this.#turn) return;
      const next = wasSaid ? this.#next(1) : undefined;
      this.#current = next ?? null;
      if (next === undefined) this.stop();
      else this.#speak();
    });
  }

  /** The sentence so many after the current one, among those that stand there now. */
  #next(steps: number): SpokenSentence | undefined {
    const sentences = this.#parts.sentences();
    const start = this.#current?.passage[0];
    const at = sentences.findIndex(({ passage: [own] }) => isStart(own, start));
    return at < 0 ? undefined : sentences[at + steps];
  }
}

const tagOf = (sentence: SpokenSentence | null): string =>
  sentence?.language ? TAGS[sentence.language] : '';

const firstTag = (language: string): string => language.toLowerCase().split('-', 1)[0] ?? '';

const isSame = (a: Stretch, b: Stretch | null): boolean =>
  b !== null && a.flipPage === b.flipPage && a.block === b.block && a.to > b.from;

const isStart = (a: Stretch | undefined, b: Stretch | undefined): boolean =>
  a?.flipPage === b?.flipPage && a?.block === b?.block && a?.from === b?.from;
