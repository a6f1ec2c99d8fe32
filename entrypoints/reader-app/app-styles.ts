import flowCss from '../../components/book-flow/book-flow.css?inline';

/** Adds the styles of what only the app shows. They come after those of the view, and may amend them. */
export function addAppStyles(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(flowCss);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
