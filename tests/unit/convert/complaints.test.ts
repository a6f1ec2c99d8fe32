import { describe, expect, it } from 'vitest';
import { loadConverter } from '../../../lib/convert/load-converter.ts';
import {
  BETWEEN_PLACES,
  FROM_TAIWAN,
  TO_SIMPLIFIED,
  TO_TAIWAN_WORDS,
  TO_TRADITIONAL,
} from './complaints.ts';
import { dictionaries } from './dictionaries/dictionaries.ts';

const taiwanese = await loadConverter({ from: 'tw', to: 's' }, dictionaries);
const standard = await loadConverter({ from: 's', to: 't' }, dictionaries);
const withWords = await loadConverter({ from: 's', to: 'twp' }, dictionaries);
const hongKong = await loadConverter({ from: 'tw', to: 'hk' }, dictionaries);
const simplified = await loadConverter({ from: 't', to: 's' }, dictionaries);

describe('what other converters get wrong', () => {
  it.each(TO_TRADITIONAL)('%s becomes %s', (text, right) => {
    expect(standard.convert(text).text).toBe(right);
  });

  it.each(TO_TAIWAN_WORDS)('%s becomes %s in Taiwan', (text, right) => {
    expect(withWords.convert(text).text).toBe(right);
  });

  it.each(TO_SIMPLIFIED)('%s becomes %s', (text, right) => {
    expect(simplified.convert(text).text).toBe(right);
  });

  it.each(FROM_TAIWAN)('%s of Taiwan becomes %s', (text, right) => {
    expect(taiwanese.convert(text).text).toBe(right);
  });

  it.each(BETWEEN_PLACES)('%s of Taiwan becomes %s in Hong Kong', (text, right) => {
    expect(hongKong.convert(text).text).toBe(right);
  });
});
