import { describe, expect, it } from 'vitest';
import type { SourceFields } from '../../../lib/cite/source.ts';
import { sourceTexts, withSourceTexts } from '../../../lib/cite/source-texts.ts';

const SOURCE: SourceFields = {
  publication: '江岸',
  title: '船灯',
  authors: [{ name: '沈一舟' }, { name: '本刊编辑部', organisation: true }],
  issue: '8',
  url: 'https://magazine.test/',
};

describe('the texts of a source', () => {
  it('are put back where they were, and nothing else is changed', () => {
    expect(withSourceTexts(SOURCE, sourceTexts(SOURCE))).toEqual(SOURCE);
    expect(withSourceTexts({}, sourceTexts({}))).toEqual({});
  });

  it('may be written otherwise', () => {
    const written = sourceTexts(SOURCE).map((text) =>
      text.replace('灯', '燈').replace('编辑', '編輯'),
    );
    expect(withSourceTexts(SOURCE, written)).toEqual({
      ...SOURCE,
      title: '船燈',
      authors: [{ name: '沈一舟' }, { name: '本刊編輯部', organisation: true }],
    });
  });
});
