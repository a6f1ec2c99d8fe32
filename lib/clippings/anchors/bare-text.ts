import { isSpace } from '../../prose/script.ts';

/**
 * A text without what joining lines puts in or takes out: white space and soft hyphens; marks,
 * letters and digits half-width, as the older layers have them. `starts[i]` is where the i-th code
 * unit stood in the text, and the last one where the text ends.
 */
export interface BareText {
  readonly text: string;
  readonly starts: readonly number[];
}

const SOFT_HYPHEN = '\u00ad';
/** Full-width forms stand at this distance after the half-width ones. */
const FULL_WIDTH = 0xfee0;

const isLeftOut = (char: string): boolean => isSpace(char.charCodeAt(0)) || char === SOFT_HYPHEN;

function narrow(unit: number): number {
  return unit >= 0xff01 && unit <= 0xff5e ? unit - FULL_WIDTH : unit;
}

export function bareText(text: string): BareText {
  const units: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isLeftOut(text.charAt(at))) continue;
    units.push(String.fromCharCode(narrow(text.charCodeAt(at))));
    starts.push(at);
  }
  starts.push(text.length);
  return { text: units.join(''), starts };
}

/** The same without the places. */
export const withoutSpace = (text: string): string => bareText(text).text;
