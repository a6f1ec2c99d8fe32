import flowCss from '../../components/book-flow/book-flow.css?inline';
import citationCss from '../../components/citation/citation.css?inline';
import clippingsCss from '../../components/clippings/clippings.css?inline';
import conversionCss from '../../components/conversion/conversion.css?inline';
import doubtCss from '../../components/doubt-note/doubt-note.css?inline';
import keyHelpCss from '../../components/keys/key-help.css?inline';
import outlineCss from '../../components/outline/outline.css?inline';
import pictureCss from '../../components/page-picture/page-picture.css?inline';
import printCss from '../../components/printed/print.css?inline';
import aloudCss from '../../components/read-aloud/read-aloud.css?inline';
import settingsCss from '../../components/reading-settings/reading-settings.css?inline';
import turningCss from '../../components/reading-view/turning.css?inline';
import selectionBarCss from '../../components/selection-bar/selection-bar.css?inline';
import formsCss from '../../components/theme/forms.css?inline';
import toolsCss from '../../components/tools/tools.css?inline';

/** Styles what the first look has not: the app's tools, and the view on paper. */
export function styleApp(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  // What holds on paper comes last.
  const reading = flowCss + pictureCss + doubtCss + aloudCss;
  const tools = formsCss + toolsCss + settingsCss + outlineCss + keyHelpCss;
  const text = selectionBarCss + citationCss + clippingsCss + conversionCss;
  sheet.replaceSync(turningCss + reading + tools + text + printCss);
  root.adoptedStyleSheets.push(sheet);
}
