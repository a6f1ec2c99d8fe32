import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startBrowser } from '../browser.ts';
import { escapeHtml } from '../setting/piece-html.ts';
import type { SetPage } from '../setting/set-page.ts';
import { openSheet, type Sheet } from '../setting/sheet.ts';
import { readTexts } from '../text/read-texts.ts';
import { type BookFile, newerBookFiles, olderBookFiles, truthFiles } from './book-files.ts';
import { BOOK_TITLE } from './issue-desk.ts';
import { makeIssue } from './make-issue.ts';

/** The page's picture and its thumbnail, as multiples of the page's points. */
const PICTURE_SCALE = 1.5;
const THUMB_SCALE = 0.22;
const JPEG_QUALITY = 52;

/**
 * Makes the sample issue anew in `folder`: `book` of the older generation, `book-newer` of the
 * newer one, without pictures, and `truth`. Files are the same from run to run but for pictures.
 */
export async function writeSample(folder: string): Promise<void> {
  for (const made of ['book', 'book-newer', 'truth']) {
    rmSync(join(folder, made), { recursive: true, force: true });
  }
  const browser = await startBrowser();
  try {
    const sheet = await openSheet(browser);
    const texts = readTexts(join(folder, 'texts'));
    const pages = await makeIssue(sheet, texts, ({ flip }) => takePictures(sheet, folder, flip));
    writeFiles(join(folder, 'book'), olderBookFiles(pages));
    writeFiles(join(folder, 'book-newer'), newerBookFiles(pages));
    writeFiles(join(folder, 'truth'), truthFiles(pages));
    writeViewer(join(folder, 'viewer'), join(folder, 'book'), pages);
    await drawArrows(sheet, join(folder, 'book/files/basic-html/images'));
  } finally {
    await browser.close();
  }
}

async function takePictures(sheet: Sheet, folder: string, flip: number): Promise<void> {
  const size = sheet.page.viewport();
  if (!size) throw new Error('the sheet has no size');
  const shoot = async (kind: string, scale: number) => {
    const path: `${string}.jpg` = `${join(folder, 'book/files', kind, String(flip))}.jpg`;
    mkdirSync(dirname(path), { recursive: true });
    const clip = { x: 0, y: 0, width: size.width, height: size.height, scale };
    await sheet.page.screenshot({ path, type: 'jpeg', quality: JPEG_QUALITY, clip });
  };
  await shoot('mobile', PICTURE_SCALE);
  await shoot('thumb', THUMB_SCALE);
}

function writeFiles(folder: string, files: readonly BookFile[]): void {
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The viewer stands twice, as in such books: at the root and for phones. */
function writeViewer(viewer: string, book: string, pages: readonly SetPage[]): void {
  const template = readFileSync(join(viewer, 'index.html'), 'utf8')
    .replaceAll('{{title}}', escapeHtml(BOOK_TITLE))
    .replaceAll('{{pages}}', String(pages.length));
  writeFiles(book, [
    { path: 'index.html', text: template.replaceAll('{{root}}', './') },
    { path: 'mobile/index.html', text: template.replaceAll('{{root}}', '../') },
  ]);
  for (const file of ['viewer.js', 'viewer.css']) {
    copyFileSync(join(viewer, file), join(book, 'mobile/javascript', file));
  }
}

const ARROWS = {
  previous: { glyph: '‹', width: 26, height: 19 },
  next: { glyph: '›', width: 26, height: 19 },
  previous_big: { glyph: '‹', width: 90, height: 80 },
  next_big: { glyph: '›', width: 90, height: 80 },
} as const;

async function drawArrows(sheet: Sheet, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, { glyph, width, height }] of Object.entries(ARROWS)) {
    await sheet.page.setViewport({ width, height });
    await sheet.page.setContent(
      `<body style="margin:0;font:${height}px/${height * 0.9}px sans-serif;text-align:center;color:#8a7660">${glyph}`,
    );
    await sheet.page.screenshot({ path: `${join(folder, name)}.png`, omitBackground: true });
  }
}
