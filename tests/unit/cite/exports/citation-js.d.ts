/** As much of Citation.js as reading exports back needs; it ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** CSL-JSON items. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
