import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FERRY } from '../fixtures/books/texts.ts';
import { pressAlt, selectProse } from './citation-stage.ts';
import { violationsInAllThemes } from './harness/axe.ts';
import { takeScreenshot } from './harness/take-screenshot.ts';
import { chooseFile, fixture, type PdfStage, proseOf, saidBy, setPdfStage } from './pdf-stage.ts';

describe('a PDF', () => {
  let stage: PdfStage;

  beforeAll(async () => {
    stage = await setPdfStage({ ranges: true, forbidden: (path) => path === '/vertical.pdf' });
  });

  afterAll(() => stage.close());

  it('on a server that gives parts of files is read from its parts', async () => {
    const page = await stage.openServed('issue.pdf');
    const prose = await proseOf(page);
    for (const paragraph of FERRY) expect(prose).toContain(paragraph);
    expect(prose).not.toContain('山河月读');
    expect(await page.title()).toBe('山河月读 · 1');
    await takeScreenshot(page, 'pdf-prose');
  });

  it('is turned, and its address names the page', async () => {
    const page = await stage.openServed('issue.pdf', '#page=3');
    await page.waitForSelector('zhanjuan-reader >>> ::-p-text(（三）)');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('zhanjuan-reader >>> ::-p-text(（四）)');
    expect(new URL(page.url()).hash).toBe('#page=4');
    await page.goBack();
    await page.waitForSelector('zhanjuan-reader >>> ::-p-text(（三）)');
  });

  it('on the reader’s disk is read from there', async () => {
    const page = await stage.open();
    await takeScreenshot(page, 'pdf-start');
    expect(await violationsInAllThemes(page)).toEqual([]);
    await chooseFile(page, fixture('issue'));
    expect(await proseOf(page)).toContain(FERRY[0]);
  });

  it('is shown as it was printed when the reader asks for that', async () => {
    const page = await stage.openServed('issue.pdf');
    await proseOf(page);
    await page.click('zhanjuan-reader >>> .switch');
    const picture = await page.waitForSelector('img.pdf-picture');
    const width = await picture?.evaluate(async (image) => {
      await image.decode();
      return image.naturalWidth;
    });
    expect(width).toBeGreaterThan(500);
    await takeScreenshot(page, 'pdf-original');
    expect(await violationsInAllThemes(page)).toEqual([]);
  });

  it('that is locked asks for its password until it is the right one', async () => {
    const page = await stage.openServed('locked.pdf');
    await page.waitForSelector('input[type=password]');
    await page.type('input[type=password]', 'wrong');
    await takeScreenshot(page, 'pdf-password');
    await page.keyboard.press('Enter');
    await saidBy(page, /not the password/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe(
      'password',
    );
    expect(await violationsInAllThemes(page)).toEqual([]);
    await page.type('input[type=password]', 'shanhe');
    await page.keyboard.press('Enter');
    expect(await proseOf(page)).toContain(FERRY[0]);
  });

  it('that is damaged is read as far as it can be, and that is said', async () => {
    const page = await stage.openServed('damaged.pdf');
    expect(await proseOf(page)).toContain(FERRY[0]);
    await page.waitForSelector('zhanjuan-reader >>> .notice::-p-text(damaged)');
  });

  it('without text says so, and how many pages it has; they can be seen', async () => {
    const page = await stage.openServed('picture.pdf');
    expect(await saidBy(page, /no text/)).toContain('all its 3 pages');
    await takeScreenshot(page, 'pdf-no-text');
    expect(await violationsInAllThemes(page)).toEqual([]);
    await page.click('.trouble button');
    await page.waitForSelector('zhanjuan-reader >>> .picture img');
  });

  it('in fonts without Unicode says so', async () => {
    const page = await stage.openServed('unmapped.pdf');
    expect(await saidBy(page, /do not tell/)).toContain('unmapped.pdf');
  });

  it.each([
    ['nowhere.pdf', /There is no nowhere.pdf/],
    ['vertical.pdf', /does not give vertical.pdf/],
  ])('that the server does not give: %s', async (path, said) => {
    const page = await stage.openServed(path);
    await saidBy(page, said);
  });

  it('from a site without the reader’s leave asks for it', async () => {
    const page = await stage.open(`?src=${encodeURIComponent('https://elsewhere.test/a.pdf')}`);
    expect(await saidBy(page, /elsewhere\.test/)).toContain('Allow elsewhere.test');
    await takeScreenshot(page, 'pdf-leave');
    expect(await violationsInAllThemes(page)).toEqual([]);
  });

  it('that is none, or is beyond repair, says which', async () => {
    const page = await stage.open();
    const path = join(stage.folder, 'half.pdf');
    await writeFile(path, '<html>moved</html>');
    await chooseFile(page, path);
    await saidBy(page, /half\.pdf is not a PDF/);
    await writeFile(path, '%PDF-1.7\nnothing more');
    await chooseFile(page, path);
    await saidBy(page, /half\.pdf is damaged/);
  });

  it('is known by its fingerprint: what was saved of it is marked where its file is now', async () => {
    const served = await stage.openServed('issue.pdf');
    await proseOf(served);
    await served.waitForSelector('zhanjuan-reader >>> .clipping-notice');
    const beginning = (FERRY[0] ?? '').slice(0, 8);
    await selectProse(served, beginning, beginning);
    await pressAlt(served, 'KeyS');
    await served.waitForSelector('zhanjuan-reader >>> .clipping-mark');
    const chosen = await stage.open();
    await chooseFile(chosen, fixture('issue'));
    await proseOf(chosen);
    await chosen.waitForSelector('zhanjuan-reader >>> .clipping-mark');
    await takeScreenshot(chosen, 'pdf-clipping');
  });

  it('brings nothing of its own to the page', () => {
    expect(stage.errors).toEqual([]);
  });
});

describe('a PDF that vanishes while it is read', () => {
  it('is said to be gone, and can be tried again', async () => {
    let asked = 0;
    let isBack = false;
    const notFound = () => !isBack && ++asked > 1;
    const stage = await setPdfStage({ ranges: true, notFound });
    const page = await stage.openServed('issue.pdf');
    await saidBy(page, /not there any more/);
    isBack = true;
    await page.click('.trouble button');
    expect(await proseOf(page)).toContain(FERRY[0]);
    await stage.close();
  });
});

describe('a PDF on a server that gives whole files only', () => {
  it('is fetched whole, and read', async () => {
    const stage = await setPdfStage();
    const page = await stage.openServed('vertical.pdf');
    const prose = await proseOf(page);
    expect(prose.indexOf('村子後面有一座窯')).toBeLessThan(prose.indexOf('泥要踩三遍'));
    expect(stage.errors).toEqual([]);
    await stage.close();
  });
});
