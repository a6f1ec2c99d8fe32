import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLIPPING_VERSION, type Clipping } from '../../../../lib/clippings/clipping.ts';
import {
  BACKUP_HEAD,
  BACKUP_TAIL,
  BackupReader,
  type BackupStep,
  backupLine,
  LineCutter,
} from '../../../../lib/clippings/exports/backup.ts';
import { anyClipping, clipping } from '../any-clipping.ts';

const backup = (clippings: readonly Clipping[]): string =>
  BACKUP_HEAD + clippings.map((own, at) => backupLine(own, at === 0)).join('') + BACKUP_TAIL;

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
      version: 1,
      records: CLIPPING_VERSION,
      clippings: own,
    });
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
    [BACKUP_HEAD, 'cut-off', 0],
    [BACKUP_HEAD.replace('"version":1', '"version":2'), 'newer', 0],
    [`${BACKUP_HEAD}{"id":"x"}\n${BACKUP_TAIL}`, 'broken', 1],
    [`${backup([clipping()])}more`, 'foreign', 1],
    [backup([clipping(), clipping({ address: 'javascript:alert(1)' })]), 'address', 2],
    [backup([{ ...clipping(), version: 9 as typeof CLIPPING_VERSION }]), 'newer', 1],
  ])('is refused, with the reason: %#', (text, reason, record) => {
    expect(refusal(text)).toEqual({ ok: false, reason, record });
  });
});
