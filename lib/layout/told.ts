import type { PageOfRuns } from '../model/run.ts';
import type { Line } from './line.ts';
import type { Paragraph } from './paragraphs.ts';
import * as threshold from './thresholds.ts';

/** What a document's own tags say of lines. */
export interface LineTags {
  /** The number of the element that all of a line is of; null where the tags do not say. */
  readonly of: (line: Line) => number | null;
  readonly isHeading: (line: Line) => boolean;
}

/** What a document itself says of a page, which may be wrong. */
export interface Told {
  readonly tags: LineTags | null;
  /** What its contents call what begins on the page, without spaces. */
  readonly titles: ReadonlySet<string>;
}

export const NOTHING_TOLD: Told = { tags: null, titles: new Set() };

/** What the document says of a page. */
export const toldOf = (page: PageOfRuns): Told =>
  page.tags === undefined && page.titles === undefined
    ? NOTHING_TOLD
    : { tags: lineTags(page), titles: new Set(page.titles?.map(withoutSpaces)) };

/** Whether the lines are, word for word, what the contents call something on the page. */
export const isTitle = (lines: readonly Line[], { titles }: Told): boolean =>
  titles.size > 0 && titles.has(withoutSpaces(lines.map(({ text }) => text).join('')));

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '');

function lineTags({ tags, runs }: PageOfRuns): LineTags | null {
  if (tags === undefined) return null;
  const of = ({ parts }: Line): number | null => {
    const [first, ...others] = parts.map(({ run }) => runs[run]?.tag);
    return first !== undefined && others.every((tag) => tag === first) ? first : null;
  };
  const isHeading = (line: Line): boolean => tags[of(line) ?? -1] === 'heading';
  return { of, isHeading };
}

/**
 * Whether tags are to be trusted: where most lines that they join or part are joined or parted by
 * what the page shows as well. Programs that tag each line, or all of a page, as one paragraph say
 * nothing.
 */
export function agreeWith(tags: LineTags, paragraphs: readonly Paragraph[]): boolean {
  let [joined, parted, agreed] = [0, 0, 0];
  const lines = paragraphs.flatMap((paragraph) =>
    paragraph.lines.map(({ line }) => ({ paragraph, tag: tags.of(line) })),
  );
  for (const [index, { paragraph, tag }] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || before.tag === null || tag === null) continue;
    const isOne = before.tag === tag;
    if (isOne) joined++;
    else parted++;
    if (isOne === (before.paragraph === paragraph)) agreed++;
  }
  const told = joined + parted;
  return Math.min(joined, parted) > 0 && agreed >= told * threshold.TAGS_AGREE;
}
