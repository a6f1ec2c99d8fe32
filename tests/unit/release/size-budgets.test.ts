import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeWeight, keepBudgets, weigh } from '../../../scripts/release/size-budgets.ts';

describe('the budgets of size', () => {
  let folder: string;

  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhanjuan-'));
    write('content-scripts/first-look.js', 'look()');
    write('content-scripts/viewer.js', 'offer()');
    write('sidepanel.html', '<script src="/chunks/a.js"></script><link href="/assets/b.css">');
    write('chunks/a.js', 'import{a}from"./shared.js";panel()');
    write('chunks/search-worker.js', 'import{a as b}from"./shared.js";import"./found.js";find()');
    write('chunks/shared.js', 'export{a}');
    write('chunks/found.js', 'found()');
    write('assets/b.css', 'p{}');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('let a small extension pass, and say what it weighs', () => {
    const weights = weigh(folder);
    expect(() => keepBudgets(weights)).not.toThrow();
    expect(weights.map(describeWeight)[0]).toBe('content script: 0.0 kB gzipped, of 40.0 kB');
  });

  // Random bytes, which no compression makes smaller.
  it.each([
    ['content-scripts/first-look.js', 41_000, /^Too heavy: content script: 41\.\d kB/u],
    ['content-scripts/viewer.js', 8_000, /^Too heavy: content script of viewers/u],
    ['chunks/a.js', 121_000, /^Too heavy: panel/u],
    ['assets/b.css', 121_000, /^Too heavy: panel/u],
    ['chunks/search-worker.js', 121_000, /^Too heavy: panel/u],
    ['chunks/found.js', 121_000, /^Too heavy: panel/u],
  ])('fail a build whose %s has %i bytes', (file, size, message) => {
    write(file, randomBytes(size));
    expect(() => keepBudgets(weigh(folder))).toThrow(message);
  });

  it('count once what both the panel and its search load', () => {
    write('chunks/shared.js', randomBytes(70_000));
    expect(() => keepBudgets(weigh(folder))).not.toThrow();
  });

  it('fail a build that has not the file at all', () => {
    rmSync(join(folder, 'chunks/a.js'));
    expect(() => weigh(folder)).toThrow(/chunks/u);
  });
});
