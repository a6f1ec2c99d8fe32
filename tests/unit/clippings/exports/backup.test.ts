import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLIPPING_VERSION, type Clipping } from '../../../../lib/clippings/clipping.ts';
import {
  BACKUP_TAIL,
  BackupReader,
  type BackupStep,
  backupHead,
  backupLine,
  LineCutter,
} from '../../../../lib/clippings/exports/backup.ts';
import { settingsBackup } from '../../../../lib/settings/settings-backup.ts';
import { anyClipping, clipping } from '../any-clipping.ts';

const HEAD = backupHead(null);
const backup = (clippings: readonly Clipping[]): string =>
  HEAD + clippings.map((own, at) => backupLine(own, at === 0)).join('') + BACKUP_TAIL;
/** The first line as the first version wrote it. */
const OLDER_HEAD = '{"format":"zhanjuan-clippings","version":1,"records":1,"clippings":[\n';
const SETTINGS = settingsBackup({ readingSettings: { theme: 'sepia' } }, ['a.example']);

/** All steps of a text that comes in pieces of some length. */
function stepsOf(text: string, piece = text.length || 1): BackupStep[] {
  const cutter = new LineCutter();
  const reader = new BackupReader();
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += piece)
    lines.push(...cutter.cut(text.slice(at, at + piece)));
  return [...[...lines, cutter.rest()].map((line) => reader.read(line)), reader.end()];
}

const refusal = (text: string) => stepsOf(text).find(({ ok }) => !ok);

describe('a backup', () => {
  it('gives back what went in, in pieces of any length', () => {
    fc.assert(
      fc.property(
        fc.array(anyClipping, { maxLength: 4 }),
        fc.integer({ min: 1, max: 9999 }),
        (own, piece) => {
          const steps = stepsOf(backup(own), piece);
          const read = steps.flatMap((step) => (step.ok && step.clipping ? [step.clipping] : []));
          expect(read).toEqual(own);
          expect(steps.every(({ ok }) => ok)).toBe(true);
        },
      ),
    );
  });

  it('is JSON as a whole', () => {
    const own = [clipping(), clipping({ quote: '二。' })];
    expect(JSON.parse(backup(own))).toEqual({
      format: 'zhanjuan-clippings',
      version: 2,
      records: CLIPPING_VERSION,
      clippings: own,
    });
  });

  it('holds the settings too, unless it is of some clippings alone', () => {
    const [head] = stepsOf(backupHead(SETTINGS) + BACKUP_TAIL);
    expect(head).toEqual({ ok: true, clipping: null, settings: SETTINGS });
    expect(stepsOf(backup([]))[0]).toEqual({ ok: true, clipping: null });
  });

  it('is read as the first version wrote it', () => {
    const own = clipping();
    const text = `${OLDER_HEAD}${JSON.stringify({ ...own, version: 1 })}\n${BACKUP_TAIL}`;
    const steps = stepsOf(text);
    expect(steps.every(({ ok }) => ok)).toBe(true);
    expect(steps).toContainEqual({ ok: true, clipping: own });
  });

  it('does not fill the memory with a line that never ends', () => {
    const cutter = new LineCutter(10);
    expect(['0123456', '0123456', '01\n2'].map((piece) => cutter.cut(piece))).toEqual([
      [],
      ['01234560123456'],
      ['01'],
    ]);
    expect(cutter.rest()).toBe('2');
  });

  it('is refused when cut off anywhere', () => {
    const text = backup([clipping(), clipping({ quote: '二。' })]).trimEnd();
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), (end) => {
        expect(refusal(text.slice(0, end))?.ok).toBe(false);
      }),
    );
  });

  it.each([
    ['', 'foreign', 0],
    ['{"a":1}', 'foreign', 0],
    ['# 笔记\n', 'foreign', 0],
    ['[]', 'foreign', 0],
    [HEAD, 'cut-off', 0],
    [HEAD.replace('"version":2', '"version":3'), 'newer', 0],
    [backupHead(SETTINGS).replace('{"version":1', '{"version":2'), 'settings', 0],
    [HEAD.replace(',"clip', ',"settings":[],"clip'), 'settings', 0],
    [`${HEAD}{"id":"x"}\n${BACKUP_TAIL}`, 'broken', 1],
    [`${backup([clipping()])}more`, 'foreign', 1],
    [backup([clipping(), clipping({ address: 'javascript:alert(1)' })]), 'address', 2],
    [backup([{ ...clipping(), version: 9 as typeof CLIPPING_VERSION }]), 'newer', 1],
  ])('is refused, with the reason: %#', (text, reason, record) => {
    expect(refusal(text)).toEqual({ ok: false, reason, record });
  });
});
