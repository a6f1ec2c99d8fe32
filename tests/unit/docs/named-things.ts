/** What a text claims to be in the project: to be compared with what is. */
export interface NamedThings {
  /** Files and folders, from the project's folder. */
  readonly paths: readonly string[];
  /** Scripts of package.json. */
  readonly scripts: readonly string[];
}

/** Beginnings of paths that are not in the checkout: what is built, kept beside, or a book's own. */
const ELSEWHERE = ['.output/', '../', 'files/'];
/** What stands between two words of Markdown, Chinese or English. A path holds none of them. */
const BETWEEN = /[\s`()[\]"'“”《》（），。；、：;,|<>=*]+/u;
/** Segments with a slash between, or a file's name alone. */
const PATH =
  /^\.?[\w-][\w.-]*(?:\/[\w.-]+)*(?:\/|\.(?:ts|tsx|mjs|md|json|png|svg|css|html))$|^\.?[\w-]+(?:\/[\w.-]+)+$/u;
const COMMAND = /\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/gu;
const ADDRESS = /\b[a-z]+:\/\/[^\s)`"]*/gu;
/** Names of keys, of tags and of other things that are set with a slash. */
const TAG = /<\/?\w+[^>]*>/gu;

/**
 * The paths and scripts that a Markdown text names, each once.
 * @param names what looks like a path and is none
 */
export function namedThings(markdown: string, names: readonly string[] = []): NamedThings {
  const words = markdown
    .replace(/<!--|-->/gu, ' ')
    .replace(TAG, ' ')
    .replace(ADDRESS, ' ')
    .split(BETWEEN)
    .map((word) => word.replace(/[.:]+$/u, ''));
  const paths = words.filter(
    (word) =>
      PATH.test(word) &&
      !names.includes(word) &&
      !ELSEWHERE.some((beginning) => word.startsWith(beginning)),
  );
  const scripts = [...markdown.matchAll(COMMAND)].map(([, run, short]) => run ?? short ?? '');
  return { paths: [...new Set(paths)], scripts: [...new Set(scripts)] };
}
