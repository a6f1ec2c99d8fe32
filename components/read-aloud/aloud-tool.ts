/** A voice that the browser has. */
export interface Voice {
  /** Tells it from all others, also the next time. */
  readonly id: string;
  /** As the browser or the system calls it. */
  readonly name: string;
}

/** How fast, as a factor of the voice's usual speed. */
export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** Reading aloud, and what the reader can do about it. */
export interface AloudTool {
  /** Whether there is any voice. */
  readonly isPossible: boolean;
  readonly state: 'off' | 'speaking' | 'paused';
  readonly rate: number;
  /** Those for the language of what is read. */
  readonly voices: readonly Voice[];
  /** The id of the chosen one; null where it is the usual one of the language. */
  readonly voice: string | null;
  /** Begins, pauses or goes on. */
  readonly toggle: () => void;
  readonly stop: () => void;
  readonly setRate: (rate: number) => void;
  readonly setVoice: (voice: string | null) => void;
}
