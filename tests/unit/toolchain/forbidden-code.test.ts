import { describe, expect, it } from 'vitest';
import { forbiddenCode } from '../../../scripts/toolchain/forbidden-code.ts';
import { sourceFiles } from './source-files.ts';

describe('forbiddenCode', () => {
  it.each([
    'host.innerHTML = text;',
    'host.outerHTML += text;',
    "host.insertAdjacentHTML('beforeend', text);",
    'document.write(text);',
    "const run = new Function('return 1');",
    'eval(text);',
    "setTimeout('go()', 5);",
  ])('finds %s', (line) => {
    expect(forbiddenCode('components/reader.tsx', line)).toHaveLength(1);
  });

  it.each([
    'if (host.innerHTML === text) return;',
    'setTimeout(() => go(), 5);',
    'const evaluation = evaluate(page);',
  ])('allows %s', (line) => {
    expect(forbiddenCode('components/reader.tsx', line)).toEqual([]);
  });

  it('finds nothing in what is shipped', () => {
    const found = sourceFiles().flatMap(({ path, text }) =>
      forbiddenCode(path, text).map((line) => `${path}: ${line}`),
    );
    expect(found).toEqual([]);
  });
});
