import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import css from './covered.css?inline';

/** Hides the page's own content, and shows it again as it was. */
export interface Cover {
  cover(): void;
  uncover(): void;
  /** The colours of what is seen in place of the page before the view is there, and around it. */
  setTheme(theme: ReadingSettings['theme']): void;
}

/** The paper of each theme, as `components/theme/tokens.css` has it; the system's is in the rules. */
const THEMES = {
  system: { scheme: 'light dark', paper: null },
  light: { scheme: 'light', paper: '#fcfbf8' },
  sepia: { scheme: 'light', paper: '#f4ead5' },
  dark: { scheme: 'dark', paper: '#191a1c' },
} as const;

/** The rules' own name for the colour of the paper. */
const PAPER = '--zhanjuan-paper';

/**
 * The cover of a document, not yet laid on. It is a constructed style sheet: no node of the page
 * changes, the page's content-security policy has no say, and to take it off leaves no trace.
 */
export const coverOriginal = (document: Document): Cover => coverWith(document, css);

/** The same, by other rules. */
export function coverWith(document: Document, rules: string): Cover {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const setTheme = (theme: ReadingSettings['theme']): void => {
    for (const rule of sheet.cssRules) if (isThemed(rule)) setColours(rule.style, theme);
  };
  const others = (): CSSStyleSheet[] => document.adoptedStyleSheets.filter((own) => own !== sheet);
  return {
    cover() {
      document.adoptedStyleSheets = [...others(), sheet];
    },
    uncover() {
      document.adoptedStyleSheets = others();
    },
    setTheme,
  };
}

/** The sheet's rule for the document itself. */
const isThemed = (rule: CSSRule): rule is CSSStyleRule =>
  rule instanceof CSSStyleRule && rule.style.colorScheme !== '';

function setColours(style: CSSStyleDeclaration, theme: ReadingSettings['theme']): void {
  const { scheme, paper } = THEMES[theme];
  style.setProperty('color-scheme', scheme, 'important');
  style.setProperty(PAPER, paper);
}
