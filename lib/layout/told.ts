import type { PageOfRuns } from '../model/run.ts';
import type { Line } from './line.ts';
import type { Verdict } from './paragraph-shapes.ts';
import type { Paragraph } from './paragraphs.ts';
import * as threshold from './thresholds.ts';

/** What a document itself says of a page's lines, which may be wrong. */
export interface Told {
  /** Whether a line goes on with the paragraph of the one before it; null where nothing is said. */
  readonly verdict: (before: Line, line: Line) => Verdict | null;
  /** Whether lines are called headings, all of them, or are a title of its contents. */
  readonly isHeading: (lines: readonly Line[]) => boolean;
  /** The same without what does not agree with the paragraphs that the page shows. */
  readonly agreeingWith: (shown: () => readonly Paragraph[]) => Told;
}

/** Of a document that says nothing: a flipbook's page, and most PDFs. */
export const NOTHING_TOLD: Told = {
  verdict: () => null,
  isHeading: () => false,
  agreeingWith: () => NOTHING_TOLD,
};

/** What the document says of a page. */
export const toldOf = (page: PageOfRuns): Told =>
  page.tags === undefined && page.titles === undefined
    ? NOTHING_TOLD
    : toldBy(lineTags(page), new Set(page.titles?.map(withoutSpaces)));

/** @param titles what its contents call what begins on the page, without spaces */
function toldBy(tags: LineTags | null, titles: ReadonlySet<string>): Told {
  const isTitle = (lines: readonly Line[]): boolean =>
    titles.size > 0 && titles.has(withoutSpaces(lines.map(({ text }) => text).join('')));
  return {
    verdict: (before, line) =>
      isTitle([before]) || isTitle([line])
        ? { apart: true, reason: 'a title in the contents' }
        : (tags?.verdict(before, line) ?? null),
    isHeading: (lines) => isTitle(lines) || (tags !== null && lines.every(tags.isHeading)),
    agreeingWith: (shown) =>
      tags === null || agreeWith(tags, shown()) ? toldBy(tags, titles) : toldBy(null, titles),
  };
}

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '');

/** What a document's own tags say of lines. */
interface LineTags {
  /** The number of the element that all of a line is of; null where the tags do not say. */
  readonly of: (line: Line) => number | null;
  readonly isHeading: (line: Line) => boolean;
  readonly verdict: (before: Line, line: Line) => Verdict | null;
}

function lineTags({ tags, runs }: PageOfRuns): LineTags | null {
  if (tags === undefined) return null;
  const of = ({ parts }: Line): number | null => {
    const [first, ...others] = parts.map(({ run }) => runs[run]?.tag);
    return first !== undefined && others.every((tag) => tag === first) ? first : null;
  };
  return {
    of,
    isHeading: (line) => tags[of(line) ?? -1] === 'heading',
    verdict: (before, line) => {
      const [above, own] = [of(before), of(line)];
      if (above === null || own === null) return null;
      return above === own
        ? { apart: false, reason: 'tagged as one' }
        : { apart: true, reason: 'tagged apart' };
    },
  };
}

/**
 * Whether tags are to be trusted: where most lines that they join or part are joined or parted by
 * what the page shows as well. Programs that tag each line, or all of a page, as one paragraph say
 * nothing.
 */
function agreeWith(tags: LineTags, paragraphs: readonly Paragraph[]): boolean {
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
