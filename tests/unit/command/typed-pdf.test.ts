import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rebuildPage } from '../../../lib/rebuild.ts';
import { readPdfPage } from '../../../lib/sources/pdf/read-pdf-page.ts';
import { LocalPdf } from '../../../scripts/command/local-pdf.ts';
import { type TypedOptions, typedPdf } from '../../fixtures/pdf/typed-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhanjuan-typed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LINES = [
  'the ferry leaves when the lamp is lit in',
  'the bow and the first to cross are those',
  'who sell greens and speak low as if they',
  'were afraid to wake it.',
];

/** The texts of a PDF of one page. */
async function textsOf(lines: readonly string[], options?: TypedOptions): Promise<string[]> {
  const path = join(folder, 'typed.pdf');
  writeFileSync(path, typedPdf(lines, options));
  const pdf = await LocalPdf.open(path);
  const read = readPdfPage(await pdf.page(1));
  await pdf.close();
  if (!read.ok) throw new Error(read.reason);
  return rebuildPage(read.page).blocks.map(({ text }) => text);
}

describe('a page of a PDF', () => {
  it.each([0, 90, 180, 270] as const)(
    'is read whichever way it is turned: by %i',
    async (rotate) => {
      expect(await textsOf(LINES, { rotate })).toEqual([LINES.join(' ')]);
    },
  );

  it('is read where its text is invisible, as that under a scanned picture', async () => {
    expect(await textsOf(LINES, { state: '3 Tr' })).toEqual([LINES.join(' ')]);
  });

  it('has words, and not letters, where these are spaced a little', async () => {
    expect(await textsOf(LINES, { state: '0.6 Tc' })).toEqual([LINES.join(' ')]);
  });
});
