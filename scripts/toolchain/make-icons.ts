// `npm run icons`: renders icon.svg to public/icon/, the sizes that browsers ask for.
import { mkdirSync, readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { findOrInstallBrowser } from './find-browser.ts';
import { thisMachine } from './machine.ts';
import { fromRoot } from './root.ts';

/** In pixels: toolbar, its double, extension page, its double, web store. */
const SIZES = [16, 32, 48, 96, 128];

const machine = thisMachine();
const found = findOrInstallBrowser(machine);
if (!found.ok) throw new Error(found.message);
const folder = fromRoot('public', 'icon');
mkdirSync(folder, { recursive: true });
const svg = readFileSync(fromRoot('scripts', 'toolchain', 'icon.svg'), 'utf8');
const browser = await launch({
  executablePath: found.path,
  args: machine.userId === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    const path = `${folder}/${size}.png` as const;
    await page.screenshot({ path, omitBackground: true });
  }
} finally {
  await browser.close();
}
