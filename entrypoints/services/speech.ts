/** A voice that speaks on this machine. */
export interface SpeechVoice {
  readonly id: string;
  readonly name: string;
  /** As a language tag: `zh-CN`. */
  readonly language: string;
}

/** What is to be said, and how. */
export interface Utterance {
  readonly text: string;
  /** A language tag; empty where it is not known. */
  readonly language: string;
  readonly rate: number;
  /** The id of a voice. */
  readonly voice: string;
}

/** Says one thing at a time. */
export interface Speech {
  readonly voices: () => readonly SpeechVoice[];
  /** Calls back when there are other voices: browsers find them late. */
  readonly onVoices: (found: () => void, signal: AbortSignal) => void;
  /**
   * Says it in place of whatever is being said.
   *
   * @param done it has been said, or cannot be; never after `cancel` or another `say`
   */
  readonly say: (utterance: Utterance, done: (wasSaid: boolean) => void) => void;
  readonly cancel: () => void;
}

/** The voices of this machine; others would send the text to whoever makes them. */
export function browserSpeech(): Speech {
  const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  const local = (): SpeechSynthesisVoice[] =>
    (synthesis?.getVoices() ?? []).filter(({ localService }) => localService);
  let current: SpeechSynthesisUtterance | null = null;
  const cancel = (): void => {
    current = null;
    synthesis?.cancel();
  };
  return {
    voices: () =>
      local().map(({ voiceURI, name, lang }) => ({
        id: voiceURI,
        name,
        language: lang.replace('_', '-'),
      })),
    onVoices: (found, signal) => synthesis?.addEventListener('voiceschanged', found, { signal }),
    say: ({ text, language, rate, voice }, done) => {
      cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      utterance.rate = rate;
      utterance.voice = local().find(({ voiceURI }) => voiceURI === voice) ?? null;
      // Browsers let go of an utterance that nothing holds, and then never say that it ended.
      current = utterance;
      const end = (wasSaid: boolean) => (): void => {
        if (current !== utterance) return;
        current = null;
        done(wasSaid);
      };
      utterance.addEventListener('end', end(true));
      utterance.addEventListener('error', end(false));
      synthesis?.speak(utterance);
    },
    cancel,
  };
}
