import { type Browser, launch } from 'puppeteer-core';

export interface LaunchSettings {
  /** The browser's program. */
  readonly program: string;
  /** The folder of a built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** The browser runs as root, where its sandbox cannot. */
  readonly root: boolean;
  /** The folder of a profile that is kept; a fresh one where none is given. */
  readonly profile?: string;
  /** Further command-line flags. */
  readonly flags?: readonly string[];
}

/** No requests of the browser's own, and no first-run pages. */
const QUIET_FLAGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/**
 * A browser with the extension in it. The extension is installed over the
 * debugging pipe, for branded Chrome ignores `--load-extension` since version 137.
 */
export async function launchBrowser(settings: LaunchSettings): Promise<Browser> {
  const browser = await launch({
    executablePath: settings.program,
    headless: settings.headless,
    pipe: true,
    enableExtensions: true,
    ...(settings.profile === undefined ? {} : { userDataDir: settings.profile }),
    // A window of its own decides on its size.
    ...(settings.headless ? {} : { defaultViewport: null }),
    args: [...QUIET_FLAGS, ...(settings.root ? ['--no-sandbox'] : []), ...(settings.flags ?? [])],
  });
  try {
    await browser.installExtension(settings.extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}
