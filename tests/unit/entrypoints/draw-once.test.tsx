import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Reader } from '../../../components/reading-view/Reader.tsx';
import type { Reading } from '../../../components/reading-view/reading.ts';
import { drawOnce } from '../../../entrypoints/first-look.content/draw-once.ts';
import { USUAL_READING_SETTINGS } from '../../../lib/settings/reading-settings.ts';
import { block, prosePage } from '../components/block.ts';
import { send, t } from '../components/render.ts';

const READING: Reading = {
  shown: 'prose',
  title: '《河上》',
  place: {
    flipPage: 61,
    root: 'http://book/',
    viewer: 'http://book/index.html#p=61',
    previous: null,
    next: 'http://book/62',
    pictures: ['http://book/61.jpg', 'http://book/61.png'],
  },
  content: {
    kind: 'prose',
    prose: prosePage([
      block('heading', '渡口', { level: 1 }),
      block('byline', '周舟'),
      block('paragraph', '一二三四五六七八', { doubts: [{ at: 4, reason: 'jump' }] }),
      block('list', '1. <b>船票</b>'),
      block('table', 'a\tb\nc\td'),
      block('sidebar', 'By noon the bus had come, and the old man took the chest aboard.'),
      block('quote', '&amp;'),
      block('caption', '图'),
      block('note', '注'),
    ]),
  },
  notice: null,
  turning: false,
  settings: { ...USUAL_READING_SETTINGS, font: 'kai', size: 1.25 },
};

const actions = () => ({ turn: vi.fn(), toggle: vi.fn(), tryAgain: vi.fn(), dismiss: vi.fn() });

const viewOf = (reading: Reading, does = actions()) => (
  <Reader reading={reading} actions={does} t={t} />
);

/** Each element with its attributes in one order, and each text. */
function described(node: Node): unknown {
  if (node.nodeType !== 1) return node.textContent;
  const element = node as Element;
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  // A text that is drawn in pieces reads the same.
  element.normalize();
  return [element.localName, attributes, [...element.childNodes].map(described)];
}

describe('drawOnce', () => {
  beforeEach(() => {
    const { document, HTMLElement } = parseHTML('<!doctype html><html><body></body></html>');
    Object.assign(globalThis, { document, HTMLElement });
  });

  it.each<[string, Partial<Reading>]>([
    ['prose', {}],
    ['prose, vertical', { settings: { ...READING.settings, writing: 'vertical' } }],
    ['a page that is awaited', { content: { kind: 'waiting' }, turning: true }],
    ['a picture', { content: { kind: 'picture' } }],
    [
      'a picture that is nowhere',
      {
        content: { kind: 'picture' },
        place: { ...READING.place, pictures: [] },
      },
    ],
    ['the original', { shown: 'original' }],
    ['an obstacle', { shown: 'original', content: { kind: 'obstacle', obstacle: 'noAnswer' } }],
    ['a notice', { notice: 'noSuchPage' }],
  ])('draws what Preact draws: %s', (_, more) => {
    const [once, preact] = [document.createElement('div'), document.createElement('div')];
    drawOnce(viewOf({ ...READING, ...more }), once);
    render(viewOf({ ...READING, ...more }), preact);
    expect(once.childNodes.length).toBeGreaterThan(0);
    expect(described(once)).toEqual(described(preact));
  });

  it('listens, and draws in place of what it drew before', () => {
    const does = actions();
    drawOnce(viewOf({ ...READING, shown: 'original' }, does), document.body);
    drawOnce(viewOf(READING, does), document.body);
    expect(document.querySelectorAll('.view, .corner')).toHaveLength(1);
    send(document.querySelector('.header .switch'), 'click');
    expect(does.toggle).toHaveBeenCalledOnce();
    drawOnce(null, document.body);
    expect(document.body.childNodes).toHaveLength(0);
  });

  it('tries where a picture may be', () => {
    drawOnce(viewOf({ ...READING, content: { kind: 'picture' } }), document.body);
    send(document.querySelector('img'), 'error');
    expect(document.querySelector('img')?.getAttribute('src')).toBe('http://book/61.png');
    send(document.querySelector('img'), 'error');
    expect(document.querySelector('figure')?.textContent).toContain('could not be had');
  });
});
