import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Clipping } from '../../lib/clippings/clipping.ts';
import { BACKUP_TAIL, backupHead, backupLine } from '../../lib/clippings/exports/backup.ts';
import type { SettingsBackup } from '../../lib/settings/settings-backup.ts';

/** The panel's page in a tab, as wide as a side panel; its errors fail the test. */
export async function openPanel(browser: Browser, errors: unknown[] = []): Promise<Page> {
  const [id] = (await browser.extensions()).keys();
  const page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(error));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  await page.setViewport({ width: 380, height: 800 });
  await page.goto(`chrome-extension://${id}/sidepanel.html`);
  await page.waitForSelector('.panel');
  return page;
}

/** Leaves these clippings in the panel and nothing else, as if the reader had saved no others. */
export async function seed(panel: Page, clippings: readonly Clipping[]): Promise<void> {
  await panel.evaluate('chrome.storage.local.clear()');
  await panel.evaluate(async (records) => {
    const opening = indexedDB.open('zhanjuan-clippings');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const database = opening.result;
    const tables = [...database.objectStoreNames];
    const writing = database.transaction(tables, 'readwrite');
    for (const table of tables) writing.objectStore(table).clear();
    for (const record of records) writing.objectStore('clippings').put(record);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
  }, clippings);
  await panel.reload();
  await panel.waitForSelector(clippings.length > 0 ? '.clipping .quote' : '.empty');
}

/** The quotes that are in the document, in their order. */
export const quotesIn = (panel: Page): Promise<string[]> =>
  panel.$$eval('.clipping .quote', (quotes) => quotes.map((own) => own.textContent));

/** What is said above the list: how many there are. */
export const countIn = (panel: Page): Promise<string> =>
  panel.$eval('.count', (own) => own.textContent);

/** What is said in passing. */
export const saidIn = (panel: Page): Promise<string> =>
  panel.$eval('.said', (own) => own.textContent);

/** Types a search in the place of the one before. */
export async function search(panel: Page, typed: string): Promise<void> {
  await panel.focus('.search input');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('KeyA');
  await panel.keyboard.up('Control');
  if (typed === '') await panel.keyboard.press('Backspace');
  else await panel.keyboard.type(typed);
}

/** Chooses an item of the menu. */
export async function choose(panel: Page, name: string): Promise<void> {
  await panel.click('.menu summary');
  await clickNamed(panel, '.menu-items button', name);
}

/** Clicks on the first that has this text or name. */
export async function clickNamed(panel: Page, selector: string, name: string): Promise<void> {
  for (const own of await panel.$$(selector)) {
    const called = await own.evaluate((one) => one.getAttribute('aria-label') ?? one.textContent);
    if (called === name) return own.click();
  }
  throw new Error(`Nothing named ${name} among ${selector}`);
}

/** Gives a file to the panel's import, and waits for how it ends. */
export async function importText(panel: Page, text: string): Promise<void> {
  await giveFile(panel, text);
  await panel.waitForFunction(
    () =>
      document.querySelector('.announcement progress') === null &&
      document.querySelector('.notice, .wrong') !== null,
    { polling: 'mutation' },
  );
}

/** Gives a file to the panel's import. */
export async function giveFile(panel: Page, text: string): Promise<void> {
  const input = await panel.waitForSelector('input[type="file"]');
  await input?.evaluate((own, content) => {
    if (!(own instanceof HTMLInputElement)) return;
    const given = new DataTransfer();
    given.items.add(new File([content], 'backup.json', { type: 'application/json' }));
    own.files = given.files;
    own.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

export const backupOf = (
  clippings: readonly Clipping[],
  settings: SettingsBackup | null = null,
): string =>
  backupHead(settings) +
  clippings.map((own, at) => backupLine(own, at === 0)).join('') +
  BACKUP_TAIL;

/** What is downloaded of the panel while `act` is done. */
export async function downloaded(panel: Page, act: () => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'zhanjuan-'));
  try {
    const session = await panel.browser().target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allowAndName',
      downloadPath: folder,
      eventsEnabled: true,
    });
    const done = new Promise<string>((resolve) => {
      session.on('Browser.downloadProgress', ({ guid, state }) => {
        if (state === 'completed') resolve(guid);
      });
    });
    await act();
    return await readFile(join(folder, await done), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
