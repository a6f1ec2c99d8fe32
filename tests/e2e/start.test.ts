import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/toolchain/root.ts';
import { runStep } from '../../scripts/toolchain/run-step.ts';

const NO_DISPLAY = { DISPLAY: '', WAYLAND_DISPLAY: '' };

function start(...args: string[]) {
  return runStep({ name: 'start', command: ['scripts/start.ts', ...args], env: NO_DISPLAY });
}

describe('npm start without a display', () => {
  it('prints the prose of the sample page, and where its picture is', async () => {
    const picture = fromRoot('.output', 'start.png');
    rmSync(picture, { force: true });
    const { ok, output } = await start();
    expect(output).toMatch(/[，。]/);
    expect(output.trimEnd().split('\n').at(-1)).toBe(`Screenshot: ${picture}`);
    expect(ok).toBe(true);
    expect(readFileSync(picture).subarray(1, 4).toString()).toBe('PNG');
  });

  it.each([
    ['/nowhere', '/nowhere is neither a file, a folder nor an address.'],
    ['lib', `${fromRoot('lib')} is no flipbook: it has no files/basic-html/page1.html.`],
    ['https://', 'https:// is no address.'],
  ])('says in one line what is wrong with %s', async (argument, message) => {
    const { ok, output } = await start(argument);
    expect(ok).toBe(false);
    expect(output).toBe(`${message}\n`);
  });
});
