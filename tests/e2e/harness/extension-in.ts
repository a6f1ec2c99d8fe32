import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { builtExtension } from '../../../scripts/toolchain/build-extension.ts';

export type Locale = 'en' | 'zh_CN' | 'zh_TW';

/**
 * The test build with its texts in one language, in a new folder that the caller removes. Debian's
 * Chromium speaks English alone unless more is installed: what it takes for English is this language.
 */
export async function extensionIn(locale: Locale): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zhanjuan-'));
  await cp(builtExtension('test'), folder, { recursive: true });
  const locales = join(folder, '_locales');
  if (locale !== 'en') await cp(join(locales, locale), join(locales, 'en'), { recursive: true });
  return folder;
}

/** Puts an extension in the place of the one that a browser has. */
export async function installInstead(browser: Browser, folder: string): Promise<void> {
  for (const id of (await browser.extensions()).keys()) await browser.uninstallExtension(id);
  await browser.installExtension(folder);
}
