import type { SetPage } from '../setting/set-page.ts';
import { cornersAndAdvances } from './line-numbers.ts';

/** `files/search/searchN.xml` of older books: a line of text each, with its place. Not XML. */
export const searchXml = ({ lines, width, height }: SetPage): string =>
  `\ufeff${lines
    .map((line) => `${line.text}:@${cornersAndAdvances(line, width, height).join(':')}`)
    .join('\r\n')}`;
