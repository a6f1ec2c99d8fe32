import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readViewerPage } from '../../../../lib/sources/book-files/viewer-page.ts';
import { fromRoot } from '../../../../scripts/toolchain/root.ts';
import { newerViewerHtml, olderViewerHtml } from '../../../fixtures/books/viewer-html.ts';

const read = (html: string, address: string) => readViewerPage(parseHTML(html).document, address);

const CONFIG = '<script src="mobile/javascript/config.js"></script>';

describe('readViewerPage', () => {
  it('reads an older viewer at the book’s root, under whatever name', () => {
    expect(read(olderViewerHtml({ title: '河上 ' }), 'http://a.test/b/20221121.html#p=3')).toEqual({
      root: 'http://a.test/b/',
      config: 'http://a.test/b/mobile/javascript/config.js',
      title: '河上',
    });
  });

  it('reads the viewer for phones, which is a folder down', () => {
    const html = olderViewerHtml({ title: '河上', root: '../../' });
    expect(read(html, 'http://a.test/b/mobile/index.html')).toMatchObject({
      root: 'http://a.test/b/',
      config: 'http://a.test/b/mobile/javascript/config.js',
    });
  });

  it('reads a newer viewer, whose folder is its address', () => {
    expect(read(newerViewerHtml({ title: 'Demo' }), 'http://a.test/b/')).toEqual({
      root: 'http://a.test/b/',
      config: 'http://a.test/b/javascript/config.js',
      title: null,
    });
  });

  it.each(['index.html', 'mobile/index.html'])('reads our sample’s %s', (path) => {
    const html = readFileSync(fromRoot('sample', 'book', path), 'utf8');
    expect(read(html, `http://a.test/${path}`)).toMatchObject({ root: 'http://a.test/' });
  });

  it.each([
    ['a generator', '<meta name="generator" content="FlipPDFPlus for win v7.2.4 at x">'],
    ['a player', '<meta name="monitor-signature" content="monitor:player:html5">'],
    ['the search text', '<script src="mobile/javascript/search_config.js"></script>'],
    ['text pages', '<a href="files/basic-html/page1.html">Text</a>'],
    ['text pages that are not shown', '<noscript>&lt;a href="files/basic-html/"&gt;</noscript>'],
  ])('knows it by its settings and %s', (_, sign) => {
    expect(read(`<html><body>${CONFIG}${sign}</body></html>`, 'http://a.test/')).not.toBeNull();
    expect(read(`<html><body>${sign}</body></html>`, 'http://a.test/')).toBeNull();
  });

  it.each([
    ['settings of some other program', CONFIG],
    ['another site’s settings', '<script src="http://b.test/javascript/config.js"></script>'],
    ['no settings', '<p>A page about FlipBuilder</p>'],
    ['nothing', ''],
  ])('is null for a page with %s', (_, body) => {
    const head = body === CONFIG ? '' : '<meta name="Generator" content="FlipBuilder">';
    expect(
      read(`<html><head>${head}</head><body>${body}</body></html>`, 'http://a.test/'),
    ).toBeNull();
  });
});
