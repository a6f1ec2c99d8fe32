import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../toolchain/find-browser.ts';
import { thisMachine } from '../toolchain/machine.ts';

/** Starts the browser that sets the pages; throws an `Error` that says what to install. */
export async function startBrowser(): Promise<Browser> {
  const machine = thisMachine();
  const found = findBrowser(machine);
  if (!found.ok) throw new Error(found.message);
  return puppeteer.launch({
    executablePath: found.path,
    headless: true,
    pipe: true,
    args: [
      ...(machine.userId === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--hide-scrollbars',
      '--font-render-hinting=none',
    ],
  });
}
