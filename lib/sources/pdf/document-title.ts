/** What programs write in place of a title that they were not given. */
const NO_TITLE =
  /^(?:about:blank|untitled.*|未命名.*|无标题.*|無標題.*|slide 1|.*\.(?:html?|aspx?|tmp))$/iu;
/** The program and the ending of a file whose name stands for the title. */
const PROGRAM = /^(?:Microsoft (?:Word|PowerPoint|Excel) - )/iu;
const ENDING = /\.(?:docx?|pptx?|xlsx?|indd|qxd|pdf|wps|pages)$/iu;

/** A document's title as its own data tell it, made fit to be shown; null where it is none. */
export function documentTitle(told: unknown): string | null {
  if (typeof told !== 'string') return null;
  const title = told.replace(PROGRAM, '').replace(ENDING, '').replace(/\s+/gu, ' ').trim();
  return title === '' || NO_TITLE.test(title) ? null : title;
}
