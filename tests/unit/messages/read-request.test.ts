import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_MAX } from '../../../lib/messages/file-max.ts';
import { parseReadRequest, type ReadRequest } from '../../../lib/messages/read-request.ts';

const textPage = { flipPage: 3, title: '河上', layer: '渡口', generation: 'older' as const };
const request: ReadRequest = { kind: 'read-page', files: { textPage } };

const withFiles = (files: object): unknown => ({ ...request, files: { textPage, ...files } });
const withPage = (page: object): unknown => withFiles({ textPage: { ...textPage, ...page } });

describe('parseReadRequest', () => {
  it.each([
    ['a page alone', request],
    ['a page with files', withFiles({ searchXml: '', textPosition: 'a', textForPages: 'b' })],
    ['a file that is undefined', withFiles({ searchXml: undefined })],
    ['a page that nothing is known of', withPage({ flipPage: null, title: null, layer: '' })],
  ])('takes %s as it is', (_, message) => {
    expect(parseReadRequest(message)).toBe(message);
  });

  it.each([
    ['another kind of message', { ...request, kind: 'read' }],
    ['no files', { kind: 'read-page' }],
    ['no text page', { ...request, files: {} }],
    ['a null text page', withFiles({ textPage: null })],
    ['a file that is null', withFiles({ searchXml: null })],
    ['a file that is a list', withFiles({ textPosition: ['positionForPages'] })],
    ['a file that is too long', withFiles({ textForPages: ' '.repeat(FILE_MAX + 1) })],
    ['a layer that is too long', withPage({ layer: ' '.repeat(FILE_MAX + 1) })],
    ['a flip page that is no number', withPage({ flipPage: Number.NaN })],
    ['a flip page in letters', withPage({ flipPage: '3' })],
    ['a title that is a number', withPage({ title: 3 })],
    ['an unknown generation', withPage({ generation: 'newest' })],
  ])('takes no request with %s', (_, message) => {
    expect(parseReadRequest(message)).toBeNull();
  });

  it('neither throws at any message nor takes one for a request', () => {
    const message = fc.anything({ withNullPrototype: true, withSparseArray: true });
    fc.assert(fc.property(message, (value) => parseReadRequest(value) === null));
  });

  it('is not taken in by what stands in one place of a request', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(typeof value !== 'string' && value !== undefined);
        expect(parseReadRequest(withFiles({ searchXml: value }))).toBeNull();
        expect(parseReadRequest(withPage({ layer: value }))).toBeNull();
      }),
    );
  });
});
