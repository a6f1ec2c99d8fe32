import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { fromRoot } from '../../../scripts/toolchain/root.ts';

/** Saves what the page shows as `.output/screenshots/NAME.png`, for a person to look at. */
export async function takeScreenshot(page: Page, name: string): Promise<string> {
  const folder = fromRoot('.output', 'screenshots');
  await mkdir(folder, { recursive: true });
  const path = `${folder}/${name}.png` as const;
  await page.screenshot({ path });
  return path;
}
