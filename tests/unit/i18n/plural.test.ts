import { describe, expect, it } from 'vitest';
import { withForms } from '../../../lib/i18n/plural.ts';
import { filledIn, textsOf } from '../../../lib/i18n/texts.ts';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import simplified from '../../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import traditional from '../../../public/_locales/zh_TW/messages.json' with { type: 'json' };

describe('the form that a number takes', () => {
  it.each([
    ['{1|page|pages}', 'page'],
    ['{0|page|pages}', 'pages'],
    ['{2|page|pages}', 'pages'],
    ['{11|page|pages}', 'pages'],
    ['{1,001|page|pages}', 'pages'],
    ['1 {1|page is|pages are} here, 2 {2|is|are} not', '1 page is here, 2 are not'],
    ['{no. |issue|}', '{no. |issue|}'],
    ['{刊名}', '{刊名}'],
  ])('%s: %s', (text, formed) => {
    expect(withForms(text)).toBe(formed);
  });

  it('is right in English for one and for many', () => {
    const { pdfNoText = '', countAll = '' } = textsOf(english);
    const say = (text: string, ...values: string[]) => withForms(filledIn(text, values));
    expect(say(pdfNoText, 'a.pdf', '1')).toBe('a.pdf has no text: its only page is a picture.');
    expect(say(pdfNoText, 'a.pdf', '12')).toBe('a.pdf has no text: all its 12 pages are pictures.');
    expect(say(countAll, '1')).toBe('1 clipping');
  });

  it.each([
    ['zh_CN', simplified],
    ['zh_TW', traditional],
  ])('is none in %s', (_, messages) => {
    const texts = Object.values(textsOf(messages));
    const filled = texts.map((text) => filledIn(text, ['1', '1', '1', '1']));
    expect(filled.map(withForms)).toEqual(filled);
  });
});
