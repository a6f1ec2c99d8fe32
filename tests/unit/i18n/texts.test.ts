import { describe, expect, it } from 'vitest';
import { filledIn, parseTexts, textsOf } from '../../../lib/i18n/texts.ts';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };

describe('the texts of a language', () => {
  it('have the places of their values by number', () => {
    const count = { content: '$1' };
    const messages = {
      found: { message: '$COUNT$ of $TOTAL$', placeholders: { count, total: { content: '$2' } } },
    };
    expect(textsOf(messages)).toEqual({ found: '$1 of $2' });
  });

  it('are all there, and name no place by word any more', () => {
    const texts = textsOf(english);
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(texts)) expect(text, key).not.toMatch(/\$[A-Z]+\$/u);
  });

  it('are filled in whatever the order, and whatever the values hold', () => {
    expect(filledIn('$2 before $1', ['a', 'b'])).toBe('b before a');
    expect(filledIn('$1 and $1', ['$1'])).toBe('$1 and $1');
    expect(filledIn('$1, $2.', ['one'])).toBe('one, .');
  });

  it.each([[null], [undefined], ['text'], [3]])('are none in %j', (stored) => {
    expect(parseTexts(stored)).toBeNull();
    expect(textsOf(stored)).toEqual({});
  });

  it('leave out what is no text', () => {
    expect(parseTexts({ a: 'A', b: 1, c: null })).toEqual({ a: 'A' });
    expect(textsOf({ a: { message: 'A' }, b: { message: 1 }, c: null })).toEqual({ a: 'A' });
  });
});
