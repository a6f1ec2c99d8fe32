const STAND_INS: ReadonlySet<string> = new Set(['', 'Demo', 'FLIPBUILDER']);

/** Whether a title is what the maker's template has where the book has none. */
export const isStandIn = (title: string): boolean => STAND_INS.has(title) || title.includes('${');
