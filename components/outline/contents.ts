/** The contents that a document itself has, and the way to what they name. */
export interface Contents {
  readonly entries: readonly {
    readonly text: string;
    /** 1 is the outermost. */
    readonly level: number;
    /** From 1. */
    readonly page: number;
  }[];
  /** The entry that the reader is in; -1 before the first. */
  readonly current: number;
  readonly goTo: (page: number) => void;
}
