import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerMessage } from '../../../lib/messages/answer-message.ts';
import { parseReadAnswer } from '../../../lib/messages/read-answer.ts';
import type { PageFiles } from '../../../lib/sources/read-page.ts';
import type { TextPage } from '../../../lib/sources/text-page.ts';
import { anyString } from '../../../scripts/fuzz/any-string.ts';
import { FERRY } from '../../fixtures/books/texts.ts';
import { gridLayer, searchXml, setColumn, textPosition } from '../../fixtures/books/typeset.ts';

const LINES = setColumn(FERRY, { x: 40, y: 60, width: 30 });
const LAYER = gridLayer(LINES);

const pageOf = (generation: TextPage['generation'], layer = LAYER): TextPage => ({
  flipPage: 3,
  title: '河上',
  layer,
  generation,
});

const answer = (textPage: TextPage, files: Omit<PageFiles, 'textPage'>) =>
  answerMessage({ kind: 'read-page', files: { textPage, ...files } });

describe('answerMessage', () => {
  it.each([
    ['an older page', pageOf('older'), { searchXml: searchXml(LINES) }, 'search-xml'],
    [
      'a newer page',
      pageOf('newer', ''),
      { textPosition: textPosition(LINES, 3) },
      'text-position',
    ],
    [
      'a newer page without coordinates',
      pageOf('newer'),
      { textForPages: 'textForPages=["","","渡口"]' },
      'grid',
    ],
  ] as const)(
    'gives %s as its files have it, in JSON that is read again',
    (_, page, files, source) => {
      const given = answer(page, files);
      expect(given?.page).toMatchObject({ flipPage: 3, title: '河上', source });
      expect(parseReadAnswer(JSON.parse(JSON.stringify(given)))).toEqual(given);
    },
  );

  it.each([
    ['without files', pageOf('older'), {}],
    ['whose file is broken', pageOf('older'), { searchXml: 'no such thing' }],
    ['of a newer book, whose words run together', pageOf('newer'), { textPosition: '{' }],
    ['that has no text', pageOf('newer', ''), { textForPages: 'textForPages=[]' }],
    ['that is no flipbook’s', { ...pageOf('none'), flipPage: null }, {}],
  ])('gives no page for one %s', (_, page, files) => {
    expect(answer(page, files)).toEqual({ page: null });
  });

  it('answers nothing but requests', () => {
    fc.assert(fc.property(fc.anything(), (message) => answerMessage(message) === null));
  });

  it('answers whatever the files hold', () => {
    const file = fc.option(anyString(), { nil: undefined });
    const files = fc.record({ searchXml: file, textPosition: file, textForPages: file });
    const page = fc.constantFrom(pageOf('older'), pageOf('newer'), pageOf('none', ''));
    fc.assert(
      fc.property(page, files, (textPage, found) => {
        const given = answer(textPage, found);
        expect(parseReadAnswer(JSON.parse(JSON.stringify(given)))).toEqual(given);
      }),
    );
  });
});
