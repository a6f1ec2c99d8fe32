/** The files from which runs can be read. */
export type SourceFile = 'search-xml' | 'text-position' | 'text-for-pages' | 'layer' | 'pdf';

/** Why a file was not used, or not wholly. */
export interface SourceNote {
  readonly file: SourceFile;
  readonly reason: /** It holds nothing for this page. */
    | 'empty'
    /** It is no data, or breaks off. */
    | 'unreadable'
    /** Some of its places are no numbers. */
    | 'misplaced'
    /** Its text is not the page's. */
    | 'disagrees'
    /** Text that it draws twice was taken once. */
    | 'shadow'
    /** Some of its fonts do not tell which characters their glyphs are. */
    | 'no-unicode';
  /** For whoever looks into it; in English. */
  readonly detail: string;
}
