import type { Browser, Page } from 'puppeteer-core';
import { type Measure, readGlyphs } from './read-glyphs.ts';

/** A rectangle on the page, in points. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The page in the browser: boxes are put on it by name, moved and measured. */
export interface Sheet {
  readonly page: Page;
  boxes: number;
}

export async function openSheet(browser: Browser): Promise<Sheet> {
  return { page: await browser.newPage(), boxes: 0 };
}

/** Empties the sheet and gives it a size and a style sheet. */
export async function clearSheet(
  sheet: Sheet,
  width: number,
  height: number,
  language: string,
  css: string,
): Promise<void> {
  sheet.boxes = 0;
  await sheet.page.setViewport({ width: Math.ceil(width), height: Math.ceil(height) });
  await sheet.page.setContent(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${css}</style><body></body></html>`,
  );
}

/** Puts a box on the sheet; its height may be left to its content. Returns its number. */
export async function placeBox(
  sheet: Sheet,
  html: string,
  at: { left: number; top: number; width?: number; height?: number },
  className = '',
): Promise<number> {
  const id = sheet.boxes++;
  const size =
    (at.width === undefined ? '' : `width:${at.width}px;`) +
    (at.height === undefined ? '' : `height:${at.height}px;`);
  const style = `left:${at.left}px;top:${at.top}px;${size}`;
  await sheet.page.evaluate(
    (box) => document.body.append(document.createRange().createContextualFragment(box)),
    `<div id="box${id}" class="at ${className}" style="${style}">${html}</div>`,
  );
  return id;
}

/** Replaces what is in a box. */
export async function refillBox(sheet: Sheet, id: number, html: string): Promise<void> {
  await sheet.page.evaluate(
    (selector, content) => {
      const box = document.querySelector(selector);
      box?.replaceChildren(document.createRange().createContextualFragment(content));
    },
    `#box${id}`,
    html,
  );
}

export async function boxSize(
  sheet: Sheet,
  id: number,
): Promise<{ width: number; height: number }> {
  return sheet.page.evaluate((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return { width: box?.width ?? 0, height: box?.height ?? 0 };
  }, `#box${id}`);
}

export async function moveBox(sheet: Sheet, id: number, left: number, top: number): Promise<void> {
  await sheet.page.evaluate(
    (selector, style) => {
      const box = document.querySelector<HTMLElement>(selector);
      if (box) Object.assign(box.style, style);
    },
    `#box${id}`,
    { left: `${left}px`, top: `${top}px` },
  );
}

export async function removeBox(sheet: Sheet, id: number): Promise<void> {
  await sheet.page.evaluate((selector) => document.querySelector(selector)?.remove(), `#box${id}`);
}

/** Prints what is on the sheet as a PDF of one page. */
export async function printSheet(
  { page }: Sheet,
  size: { readonly width: number; readonly height: number },
  path: string,
): Promise<void> {
  await page.emulateMediaType('screen');
  const [width, height] = [`${size.width}px`, `${size.height}px`];
  await page.pdf({ path, width, height, printBackground: true, pageRanges: '1' });
}

export const measureBox = (sheet: Sheet, id: number): Promise<Measure> =>
  sheet.page.evaluate(readGlyphs, `#box${id}`);
