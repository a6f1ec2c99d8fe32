import type { PrintedLine } from '../setting/set-page.ts';

const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '？': '?',
  '！': '!',
};

/** Some books' text layers hold half-width marks where full-width ones were printed; 。 、 stay. */
export const halfWidthMarks = (text: string): string =>
  text.replace(/[，：；（）？！]/g, (mark) => HALF[mark] ?? mark);

export const halfWidthLine = (line: PrintedLine): PrintedLine => ({
  ...line,
  text: halfWidthMarks(line.text),
});
