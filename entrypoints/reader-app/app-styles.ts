import flowCss from '../../components/book-flow/book-flow.css?inline';
import doubtCss from '../../components/doubt-note/doubt-note.css?inline';
import pictureCss from '../../components/page-picture/page-picture.css?inline';
import aloudCss from '../../components/read-aloud/read-aloud.css?inline';

/** Adds the styles of what only the app shows. They come after those of the view, and may amend them. */
export function addAppStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(flowCss + pictureCss + doubtCss + aloudCss);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
