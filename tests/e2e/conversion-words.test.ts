import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsInAllThemes } from './harness/axe.ts';
import { launchWithExtension } from './harness/launch-with-extension.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';

describe('words of the reader’s own, in the options', () => {
  let browser: Browser;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhanjuan-words-'));
    browser = await launchWithExtension();
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
    page = await browser.newPage();
    await page.goto(new URL('/options.html', target.url()).href);
    await page.waitForSelector('.new-word');
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const words = (): Promise<string[]> =>
    page.$$eval('.words .word', (all) => all.map((own) => own.textContent ?? ''));

  it('are added and taken out, and are still there afterwards', async () => {
    await page.type('.new-word label:nth-of-type(2) input', '发布');
    await page.type('.new-word label:nth-of-type(3) input', '公佈');
    await page.keyboard.press('Enter');
    await expect.poll(words).toEqual(['发布 → 公佈']);
    await page.reload();
    await expect.poll(words).toEqual(['发布 → 公佈']);
    await page.click('.words button');
    await expect.poll(words).toEqual([]);
  });

  it('come from a file, with what is the matter with its lines', async () => {
    const file = join(folder, 'words.txt');
    await writeFile(file, '# mine\ns2t\t余华\t余華\nt2s\t乾生\t乾生\ns2x\t发\t發\ns2t\t发\n');
    const input = await page.$('.carrying input');
    if (input === null) throw new TypeError('The options have a field for a file.');
    const field = await input.toElement('input');
    await field.uploadFile(file);
    await expect.poll(words).toEqual(['余华 → 余華', '乾生 → 乾生']);
    const report = await page.$$eval('.options [role="status"] > *', (own) =>
      own.map(({ className, textContent }) => `${className}: ${textContent}`),
    );
    expect(report).toEqual([
      expect.stringMatching(/^soft: .*2/u),
      expect.stringMatching(/^fault: .*Line 4/u),
      expect.stringMatching(/^fault: .*Line 5/u),
    ]);
    expect(await violationsInAllThemes(page)).toEqual([]);
    await takeScreenshot(page, 'conversion-words');
    const saved = await page.$eval('.carrying a', (own) =>
      decodeURIComponent(own.getAttribute('href') ?? ''),
    );
    expect(saved).toContain('s2t\t余华\t余華\nt2s\t乾生\t乾生\n');
  });
});
