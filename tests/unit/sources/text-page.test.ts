import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readTextPage, type TextPage } from '../../../lib/sources/text-page.ts';

const ADDRESS = 'http://books.test/river/files/basic-html/page7.html';

const template = (middle: string, heading = 'Page 7 - The River', mark = 'P. 7'): string => `\ufeff
  <html><head><title>${heading}</title></head><body>
  <div id="content"><div id="content-top">
    <div id="content-top1">${heading}</div><div id="content-top2">${mark}</div>
  </div><div id="content-middle">${middle}</div></div></body></html>`;

const older = (layer: string): string => `<div class="text-container">
  <p class="use-as-video-title"></p>
  <pre style="white-space:pre-line"><code>${layer}</code></pre></div>`;

const newer = (layer: string): string => `<div class="text-container">
  <pre style="word-break:break-all;"><code><p class="use-as-video-title"></p>
    <pre style="white-space:pre-line"><code>
      ${layer}
    </code></pre></code></pre></div>`;

const read = (html: string, address = ''): TextPage | null =>
  readTextPage(parseHTML(html).document, address);

describe('readTextPage', () => {
  it('reads an older page with its spaces and line breaks', () => {
    expect(read(template(older('7\n     one  two\n\n     &lt;three&gt;')))).toEqual({
      flipPage: 7,
      title: 'The River',
      layer: '7\n     one  two\n\n     <three>',
      generation: 'older',
    });
  });

  it('reads the innermost layer of a newer page, whose title is a stand-in', () => {
    const page = read(template(newer('some words'), 'Page 7 - Demo'));
    expect(page).toMatchObject({ flipPage: 7, title: null, generation: 'newer' });
    expect(page?.layer.trim()).toBe('some words');
  });

  it('keeps an older book that is really called Demo', () => {
    expect(read(template(older('x'), 'Page 7 - Demo'))?.title).toBe('Demo');
  });

  it.each([
    [
      'a layer in #content-middle1',
      '<div id="content-middle1"><pre><code>words</code></pre></div>',
    ],
    ['text without a pre', '<div id="content-middle1">words</div>'],
    ['a code straight in the container', older('words')],
  ])('reads %s', (_, middle) => {
    expect(read(template(middle))).toMatchObject({ layer: 'words', generation: 'older' });
  });

  it('reads a page without text', () => {
    expect(read(template('<div class="text-container"></div>'))).toMatchObject({
      layer: '',
      generation: 'none',
    });
  });

  it('decodes what went through escape()', () => {
    const layer = older('%u6cb3%u4e0a 50%u %u00e9');
    expect(read(template(layer))?.layer).toBe('河上 50%u é');
  });

  it.each([
    ['Page 7', null],
    ['Page 7 - ', null],
    [`Page 7 - \${book.title}`, null],
    ['The River', 'The River'],
    ['Page 7 - Spring - Summer', 'Spring - Summer'],
    ['Page 7 - 《河上》\n  春', '《河上》 春'],
  ])('reads the title of %j as %j', (heading, title) => {
    expect(read(template(older('x'), heading))?.title).toBe(title);
  });

  it('takes the page from the address where the page does not say', () => {
    const html = template(older('x'), 'The River', `\${page}`);
    expect(read(html, ADDRESS)).toMatchObject({ flipPage: 7, title: 'The River' });
    expect(read(html, '/home/me/river/files/basic-html/page7.html')?.flipPage).toBe(7);
  });

  it.each([
    ['any page', '<html><body><p>P. 7</p><pre><code>x</code></pre></body></html>'],
    ['a page with a container alone', `<html><body>${older('x')}</body></html>`],
    ['a page with the mark alone', '<div id="content-top2">P. 7</div>'],
    ['another mark', template(older('x'), 'Page 7', 'Page 7 of 9')],
    ['an empty document', ''],
  ])('is null for %s', (_, html) => {
    expect(read(html)).toBeNull();
    expect(read(html, 'http://books.test/river/index.html')).toBeNull();
  });

  it('is null at the right address for a page without the containers', () => {
    expect(read('<html><body>404</body></html>', ADDRESS)).toBeNull();
  });
});
