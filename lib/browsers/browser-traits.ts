/** The kinds of browsers that the extension is made for: all that Chromium is in, and Firefox. */
export const BROWSERS = ['chrome', 'firefox'] as const;

export type BrowserName = (typeof BROWSERS)[number];

/** Everything in which a kind of browser differs from the other; nothing else asks which it is. */
interface BrowserTraits {
  /** The oldest that is promised, as builders name it. */
  readonly oldest: string;
  /** What the manifest holds for it alone; WXT knows how a background and a panel are written. */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Of the panel's part of the manifest, what is not as the browser would have it. */
  readonly sidebar: Readonly<Record<string, unknown>>;
  /**
   * Where the clippings stand beside a page. A side panel opens where the extension asks for it
   * while it answers a page's click. A sidebar opens only in a click on the extension's own pages; to
   * a page's click the answer is a tab.
   */
  readonly panel: 'side-panel' | 'sidebar';
  /** The command that opens the panel by a key, as the manifest has it. */
  readonly panelCommand: string;
  /** Where keys are changed; null where the browser has a call that leads there. */
  readonly shortcutSettings: string | null;
}

/** The oldest Chromium that has all that is used: its side panel can be opened by a click. */
const CHROMIUM_MIN = '120';
/** The extended support release of 2026. */
const FIREFOX_MIN = '153';

const SIDEBAR_ICONS = { 16: 'icon/16.png', 32: 'icon/32.png' };

export const BROWSER_TRAITS: Readonly<Record<BrowserName, BrowserTraits>> = {
  chrome: {
    oldest: `chrome${CHROMIUM_MIN}`,
    manifest: { minimum_chrome_version: CHROMIUM_MIN },
    sidebar: {},
    panel: 'side-panel',
    panelCommand: 'open-panel',
    shortcutSettings: 'chrome://extensions/shortcuts',
  },
  firefox: {
    oldest: `firefox${FIREFOX_MIN}`,
    manifest: {
      browser_specific_settings: {
        gecko: {
          // Its storage and its updates go by this; it must never change.
          id: '{ca8d9363-cde2-48dd-9817-0a17d1fb8d91}',
          strict_min_version: `${FIREFOX_MIN}.0`,
          data_collection_permissions: { required: ['none'] },
        },
      },
    },
    sidebar: {
      default_title: '__MSG_clippings__',
      default_icon: SIDEBAR_ICONS,
      open_at_install: false,
    },
    panel: 'sidebar',
    panelCommand: '_execute_sidebar_action',
    shortcutSettings: null,
  },
};

/** The kind that a build is for, by WXT's name of it; any other kind is Chromium's. */
export const traitsOf = (browser: string): BrowserTraits =>
  BROWSER_TRAITS[browser === 'firefox' ? browser : 'chrome'];
