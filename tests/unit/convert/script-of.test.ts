import { describe, expect, it } from 'vitest';
import {
  directionFor,
  isInTarget,
  loadScriptEvidence,
  scriptOf,
} from '../../../lib/convert/script-of.ts';
import { TO_SIMPLIFIED, TO_TRADITIONAL } from './complaints.ts';
import { dictionaries } from './dictionaries/dictionaries.ts';

const evidence = await loadScriptEvidence(dictionaries);
const script = (text: string) => scriptOf(text, evidence);

describe('scriptOf', () => {
  it.each([
    ['乾隆年间的著名作家', 'simplified'],
    ['程序员', 'simplified'],
    ['乾隆年間的著名作家', 'traditional'],
    ['裏面', 'traditional'],
    ['皇后', 'neither'],
    ['著名', 'neither'],
    ['Hello', 'neither'],
    ['', 'neither'],
    ['头发和頭髮', 'mixed'],
    ['这篇文章说，从前有个书店叫作萬卷楼，门前还挂着对联。', 'simplified'],
  ])('%s is %s', (text, expected) => {
    expect(script(text)).toBe(expected);
  });

  it('never takes one for the other', () => {
    for (const [text] of TO_TRADITIONAL) expect(script(text)).not.toBe('traditional');
    for (const [text] of TO_SIMPLIFIED) expect(script(text)).not.toBe('simplified');
  });
});

describe('directionFor', () => {
  const direct = (text: string, to: 's' | 'tw' | 'hk') => directionFor(text, script(text), to);

  it('leaves alone what is in its target', () => {
    expect(direct('乾隆年间的著名作家', 's')).toBeUndefined();
    expect(direct('皇后', 'tw')).toBeUndefined();
    expect(direct('裡面的麵包', 'tw')).toBeUndefined();
  });

  it('starts from what the text is', () => {
    expect(direct('头发', 'tw')).toEqual({ from: 's', to: 'tw' });
    expect(direct('看著頭髮', 's')).toEqual({ from: 'tw', to: 's' });
    expect(direct('衞生署説頭髮', 's')).toEqual({ from: 'hk', to: 's' });
    expect(direct('衞生署説頭髮', 'tw')).toEqual({ from: 'hk', to: 'tw' });
    expect(direct('头发和頭髮', 's')).toEqual({ from: 'tw', to: 's' });
    expect(direct('头发和頭髮', 'hk')).toEqual({ from: 's', to: 'hk' });
  });
});

describe('isInTarget', () => {
  it('keeps a place’s words from simplified text', () => {
    expect(isInTarget({ from: 'twp', to: 's' }, script('程序员'))).toBe(true);
    expect(isInTarget({ from: 'twp', to: 's' }, script('程式設計師'))).toBe(false);
    expect(isInTarget({ from: 'tw', to: 's' }, script('程序员'))).toBe(false);
  });
});
