import { describe, expect, it } from 'vitest';
import { parseArticle, readBold } from '../../../scripts/sample/text/parse-article.ts';

const HEAD = 'title: 慢水\nby: 文/某人\nlang: zh-Hans';
const partsOf = (body: string) => parseArticle(`${HEAD}\n\n${body}`).parts;

describe('parseArticle', () => {
  it('reads title, byline and language', () => {
    expect(parseArticle(HEAD)).toMatchObject({
      title: '慢水',
      byline: '文/某人',
      language: 'zh-Hans',
    });
  });

  it('reads a sub-heading of two lines', () => {
    expect(partsOf('## 上/下')).toEqual([{ kind: 'heading', lines: ['上', '下'] }]);
  });

  it('reads lists, tables, quotes and photos', () => {
    const parts = partsOf('- 甲\n- 乙\n\n1. 一\n\n|a|b|\n|c|d|\n\n> 引文\n\n![说明]');
    expect(parts.map(({ kind }) => kind)).toEqual([
      ...['bullet', 'bullet', 'numbered', 'table', 'quote', 'photo'],
    ]);
    expect(parts[3]).toEqual({
      kind: 'table',
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
  });

  it('reads a box to its end, over empty lines', () => {
    expect(partsOf('[box 小栏]\n甲\n\n乙\n[/box]\n\n正文')).toEqual([
      { kind: 'box', title: '小栏', paragraphs: ['甲', '乙'] },
      { kind: 'paragraph', rich: { text: '正文', bold: [] } },
    ]);
  });

  it('names what it cannot read', () => {
    expect(() => parseArticle('title: 无')).toThrow('lang');
    expect(() => parseArticle(`${HEAD}\nno colon`)).toThrow('no colon');
    expect(() => partsOf('[box 小栏]\n甲')).toThrow('not closed');
  });
});

describe('readBold', () => {
  it('takes the marks out and says what stood between', () => {
    expect(readBold('**记者：**您好')).toEqual({ text: '记者：您好', bold: [{ from: 0, to: 3 }] });
  });
});
