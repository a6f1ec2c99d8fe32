import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { parseConvertArguments } from '../../../scripts/command/convert-arguments.ts';
import { convertLines, NotUtf8 } from '../../../scripts/command/convert-lines.ts';
import { fromRoot } from '../../../scripts/toolchain/root.ts';

const COMMAND = fromRoot('scripts/convert.ts');

const convert = (input: string | Uint8Array, ...args: string[]) =>
  spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8', input });

const encoded = new TextEncoder();

async function inPieces(text: string, size: number): Promise<string[]> {
  const bytes = encoded.encode(text);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const given: string[] = [];
  for await (const lines of convertLines(pieces(), { from: 's', to: 't' })) given.push(lines);
  return given;
}

describe('npm run convert', () => {
  it('converts standard input and keeps the ends of its lines', () => {
    const { status, stdout, stderr } = convert(
      '\ufeff默认的程序员\r\n\n皇后\u2028里面\r头发',
      '--from',
      's',
      '--to',
      'twp',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe('\ufeff預設的程式設計師\r\n\n皇后\u2028裡面\r頭髮');
  });

  it('takes no simplified line for one of Taiwan', () => {
    expect(convert('程序员\n程序\n', '--from', 'twp', '--to', 's').stdout).toBe('程序员\n进程\n');
  });

  it('ends with 1 where the input is not UTF-8, after the lines before it', () => {
    const { status, stderr } = convert(
      new Uint8Array([0x61, 0x0a, 0xff, 0x0a]),
      '--from=s',
      '--to=t',
    );
    expect(status).toBe(1);
    expect(stderr).toBe('standard input: not UTF-8, in line 1 or after it\n');
  });

  it.each([
    [[], '--from is missing.'],
    [['--from', 's'], '--to is missing.'],
    [['--from', 's', '--to', 'cn'], '--to cn: there is only s t tw twp hk hkp jp.'],
    [['--from', 's', '--to', 't', 'x'], 'Unexpected argument'],
  ])('ends with 2 and the usage for %j', (args, fault) => {
    const { status, stdout, stderr } = convert('', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(fault);
    expect(stderr).toContain('usage: npm run -s convert');
  });
});

describe('convertLines', () => {
  it('gives the same whatever the input is cut into, as soon as a line is whole', async () => {
    const text = '头发\n𠮷里\r\n后面没有换行';
    for (const size of [1, 2, 5, 100]) {
      const given = await inPieces(text, size);
      expect(given.join('')).toBe('頭髮\n𠮷裏\r\n後面沒有換行');
      if (size < 5) expect(given).toHaveLength(3);
    }
  });

  it('tells of a character that breaks off at the end', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield encoded.encode('头').subarray(0, 2);
    }
    const all = convertLines(broken(), { from: 's', to: 't' });
    await expect(all.next()).rejects.toThrow(NotUtf8);
  });
});

describe('parseConvertArguments', () => {
  it('reads both locales', () => {
    expect(parseConvertArguments(['--from', 'hkp', '--to=s'])).toEqual({ from: 'hkp', to: 's' });
  });
});
