import { describe, expect, it } from 'vitest';
import { newerBasicHtml, olderBasicHtml } from '../../../scripts/sample/writers/basic-html.ts';
import { halfWidthMarks } from '../../../scripts/sample/writers/halfwidth.ts';
import { withLetterSpaces } from '../../../scripts/sample/writers/letter-spaces.ts';
import { withTeaser } from '../../../scripts/sample/writers/teaser.ts';
import { textForPages } from '../../../scripts/sample/writers/text-for-pages.ts';
import { lineAt, pageOf } from './printed-line.ts';

describe('textForPages', () => {
  const options = { pageCount: 3, lineEnd: '\r\n', isEscaped: false };

  it('holds a string for each page of the book, empty where there is no text', () => {
    const text = textForPages([pageOf([lineAt(0, 0, '一'), lineAt(0, 15, '二')], 2)], options);
    expect(text).toBe('var textForPages =["","一\\r\\n二",""];\n');
  });

  it('has a hyphenated word whole', () => {
    const lines = [lineAt(0, 0, 'com-', { hyphenated: true }), lineAt(0, 15, 'plete')];
    expect(textForPages([pageOf(lines, 1)], options)).toContain('"complete"');
  });
});

describe('olderBasicHtml', () => {
  const page = { flip: 1, pageCount: 20, title: '刊', text: ' a < b' };

  it('begins with a byte-order mark and keeps the spaces of its layer', () => {
    const html = olderBasicHtml(page);
    expect(html.startsWith('\ufeff<html')).toBe(true);
    expect(html).toContain('<pre style="white-space:pre-line"><code> a &lt; b</code></pre>');
    expect(html).toContain('<div id="content-top1">Page 1 - 刊</div>');
  });

  it('leads nowhere before the first page, and links eleven pages in the middle', () => {
    expect(olderBasicHtml(page)).toContain('<a href=""><img src="images/previous.png"');
    const strip = /<td>(&nbsp;.*?)<\/td>/.exec(olderBasicHtml({ ...page, flip: 10 }))?.[1];
    expect(strip?.match(/href="page\d+\.html"/g)).toHaveLength(11);
  });
});

describe('newerBasicHtml', () => {
  it('nests a pre within a pre, without a byte-order mark', () => {
    const html = newerBasicHtml({ flip: 2, pageCount: 3, title: 'Demo', text: '水月' });
    expect(html.startsWith('<html')).toBe(true);
    expect(html).toMatch(
      /<pre style="word-break:break-all;"><code>.*<pre style="white-space:pre-line"><code>\s+水月\s+<\/code>/s,
    );
  });
});

describe('withTeaser', () => {
  it('puts the first 40 characters before the layer', () => {
    const layer = `59${' '.repeat(90)}www\n    正文`;
    expect(withTeaser(layer)).toBe(`59\n${layer}`);
    expect(withTeaser('字'.repeat(50))).toBe(`${'字'.repeat(40)}\n${'字'.repeat(50)}`);
  });
});

describe('halfWidthMarks', () => {
  it('folds some marks and leaves 。 and 、', () => {
    expect(halfWidthMarks('“好，”他说：（笑）来、去；吗？啊！。')).toBe(
      '“好,”他说:(笑)来、去;吗?啊!。',
    );
  });
});

describe('withLetterSpaces', () => {
  it('puts spaces into a letter-spaced line, and into no other', () => {
    const spaced = withLetterSpaces(lineAt(0, 0, '山河月', { advance: 14 }));
    expect(spaced.text).toBe('山 河 月');
    expect(spaced.edges).toEqual([0, 10, 14, 24, 28, 42]);
    expect(withLetterSpaces(lineAt(0, 0, '山河月')).text).toBe('山河月');
  });

  it('takes one wide gap for no spacing', () => {
    const line = { ...lineAt(0, 0, '山河月读'), edges: [0, 15, 25, 35, 45] };
    expect(withLetterSpaces(line).text).toBe('山河月读');
  });
});
