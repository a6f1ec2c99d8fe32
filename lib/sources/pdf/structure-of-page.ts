import type { DocumentStructure } from '../../layout/document-structure.ts';
import type { Line } from '../../layout/line.ts';
import type { PageOfRuns } from '../../model/run.ts';

/** This share of the lines that tags join or part must be so by what the page shows as well. */
const TAGS_AGREE = 0.85;

/** What a PDF's tags and contents say of a page, for `rebuildPage`; null where they say nothing. */
export function structureOfPage(page: PageOfRuns): DocumentStructure | null {
  if (page.tags === undefined && page.titles === undefined) return null;
  return structureOf(lineTags(page), new Set(page.titles?.map(withoutSpaces)));
}

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '');

/** What tags say of lines. */
interface LineTags {
  /** The number of the element that all of a line is of; null where the tags do not say. */
  readonly of: (line: Line) => number | null;
  readonly isHeading: (line: Line) => boolean;
}

function lineTags({ tags, runs }: PageOfRuns): LineTags | null {
  if (tags === undefined) return null;
  const of = ({ parts }: Line): number | null => {
    const [first, ...others] = parts.map(({ run }) => runs[run]?.tag);
    return first !== undefined && others.every((tag) => tag === first) ? first : null;
  };
  const isHeading = (line: Line): boolean => tags[of(line) ?? -1] === 'heading';
  return { of, isHeading };
}

/** @param titles what the contents call what begins on the page, without spaces */
function structureOf(tags: LineTags | null, titles: ReadonlySet<string>): DocumentStructure {
  const isTitle = (...lines: readonly Line[]): boolean =>
    titles.size > 0 && titles.has(withoutSpaces(lines.map(({ text }) => text).join('')));
  return {
    verdict: (before, line) => {
      if (isTitle(before) || isTitle(line))
        return { apart: true, reason: 'a title in the contents' };
      const [above, own] = [tags?.of(before) ?? null, tags?.of(line) ?? null];
      if (above === null || own === null) return null;
      return above === own
        ? { apart: false, reason: 'tagged as one' }
        : { apart: true, reason: 'tagged apart' };
    },
    isHeading: (lines) => isTitle(...lines) || (tags !== null && lines.every(tags.isHeading)),
    agreeing: (shown) =>
      tags === null || agreeWith(tags, shown)
        ? structureOf(tags, titles)
        : structureOf(null, titles),
  };
}

/**
 * Whether tags are to be trusted: where most lines that they join or part are joined or parted by
 * what the page shows as well. Programs that tag each line, or all of a page, as one paragraph say
 * nothing.
 */
function agreeWith(tags: LineTags, paragraphs: readonly (readonly Line[])[]): boolean {
  let [joined, parted, agreed] = [0, 0, 0];
  const lines = paragraphs.flatMap((paragraph) =>
    paragraph.map((line) => ({ paragraph, tag: tags.of(line) })),
  );
  for (const [index, { paragraph, tag }] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || before.tag === null || tag === null) continue;
    const isOne = before.tag === tag;
    if (isOne) joined++;
    else parted++;
    if (isOne === (before.paragraph === paragraph)) agreed++;
  }
  return Math.min(joined, parted) > 0 && agreed >= (joined + parted) * TAGS_AGREE;
}
