import { citationText } from '../../cite/citation.ts';
import { escapeMarkdown } from '../../markdown/escape-markdown.ts';
import { mayRun } from '../../markdown/running-markup.ts';
import type { Clipping } from '../clipping.ts';
import {
  clippingFields,
  flipPagesLabel,
  issueLabel,
  printedPages,
  publicAddress,
  publicationLabel,
} from '../labels.ts';
import type { CitedShape } from './cited-clipping.ts';
import { type ExportedFile, fileName } from './exported-file.ts';
import { fillTemplate, type TemplateField } from './markdown-template.ts';

export const MARKDOWN_FLAVOURS = ['obsidian', 'logseq'] as const;
export type MarkdownFlavour = (typeof MARKDOWN_FLAVOURS)[number];

/** A clipping as it stands until the reader changes it. */
export const TEMPLATES: Readonly<Record<MarkdownFlavour, string>> = {
  obsidian: '> {{quote}}\n\n{{note}}\n\n—— [{{citation}}](<{{url}}>)\n\n{{tags}}',
  logseq: '- > {{quote}}\n  {{note}}\n  —— [{{citation}}](<{{url}}>)\n  {{tags}}',
};

export interface MarkdownOptions extends Pick<CitedShape, 'cite'> {
  readonly flavour: MarkdownFlavour;
  readonly template: string;
  /** A file for each issue, or one for all. */
  readonly perIssue: boolean;
  /** The title of the one file, and its name. */
  readonly title: string;
  /** The day of the export, `YYYY-MM-DD`. */
  readonly today: string;
  /** A time in milliseconds as the day where the reader is, `YYYY-MM-DD`. */
  readonly day: (time: number) => string;
}

/** Clippings as Markdown, in the order given; issues in the order in which they first come. */
export function markdownFiles(
  clippings: readonly Clipping[],
  options: MarkdownOptions,
): ExportedFile[] {
  const issues = Map.groupBy(clippings, issueLabel);
  if (!options.perIssue) {
    const parts = [...issues].map(
      ([issue, own]) => `## ${escapeMarkdown(issue)}\n\n${body(own, options)}`,
    );
    return [markdownFile(options.title, clippings, parts.join('\n\n'), options)];
  }
  return [...issues].map(([issue, own]) => markdownFile(issue, own, body(own, options), options));
}

const body = (clippings: readonly Clipping[], options: MarkdownOptions): string =>
  clippings
    .map((clipping) => fillTemplate(options.template, valuesOf(clipping, options)))
    .join('\n\n');

function markdownFile(
  title: string,
  clippings: readonly Clipping[],
  text: string,
  options: MarkdownOptions,
): ExportedFile {
  const front = options.flavour === 'obsidian' ? frontMatter : pageProperties;
  return {
    name: fileName(title, 'md'),
    type: 'text/markdown',
    text: `${front(title, clippings, options)}\n${text}\n`,
  };
}

/** A string of JSON is one of YAML too. */
const yaml = (text: string): string => JSON.stringify(text);

function frontMatter(
  title: string,
  clippings: readonly Clipping[],
  { today }: MarkdownOptions,
): string {
  const publications = [...new Set(clippings.map(publicationLabel))];
  const tags = tagsOf(clippings).map((tag) => `\n  - ${yaml(tag)}`);
  return [
    '---',
    `title: ${yaml(title)}`,
    ...(publications.length === 1 ? [`publication: ${yaml(publications[0] ?? '')}`] : []),
    `date: ${today}`,
    ...(tags.length === 0 ? [] : [`tags:${tags.join('')}`]),
    '---',
    '',
  ].join('\n');
}

/** Logseq's own way: properties of the page, which end with an empty line. */
function pageProperties(
  title: string,
  clippings: readonly Clipping[],
  { today }: MarkdownOptions,
): string {
  const tags = tagsOf(clippings);
  return [
    `title:: ${title.replace(/\s+/gu, ' ')}`,
    `date:: ${today}`,
    ...(tags.length === 0 ? [] : [`tags:: ${tags.join(', ')}`]),
    '',
  ].join('\n');
}

const tagsOf = (clippings: readonly Clipping[]): string[] => [
  ...new Set(clippings.flatMap(({ edits }) => edits.tags.map(markdownTag))),
];

/** Neither program knows tags with spaces or marks in them. */
export const markdownTag = (tag: string): string => tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-');

/** An address within `<` and `>`. */
const markdownAddress = (address: string): string =>
  address.replace(/[<>\s\\]/gu, (char) => encodeURIComponent(char));

const escapeLines = (text: string): string => text.split('\n').map(escapeMarkdown).join('\n');

/**
 * The note stays as the reader wrote it, for who writes Markdown into it means it; but where something
 * of it could run it is only text, for it may have come with someone else's backup.
 */
function valuesOf(
  clipping: Clipping,
  { cite, day }: MarkdownOptions,
): Readonly<Record<TemplateField, string>> {
  const { capture, edits } = clipping;
  const { url, ...source } = clippingFields(clipping);
  const { title = '', authors = [] } = source;
  // The address is a field of its own, and the template says where it stands.
  const citation = citationText(cite(source)) || issueLabel(clipping);
  return {
    quote: escapeLines(capture.quote),
    note: mayRun(edits.note) ? escapeLines(edits.note) : edits.note,
    tags: edits.tags.map((tag) => `#${markdownTag(tag)}`).join(' '),
    citation: escapeMarkdown(citation),
    publication: escapeMarkdown(publicationLabel(clipping)),
    issue: escapeMarkdown(issueLabel(clipping)),
    title: escapeMarkdown(title),
    authors: escapeMarkdown(authors.map(({ name }) => name).join('、')),
    page: escapeMarkdown(printedPages(clipping) ?? ''),
    flipPage: flipPagesLabel(clipping) ?? '',
    url: markdownAddress(publicAddress(clipping)),
    saved: day(capture.created),
    colour: edits.colour,
  };
}
