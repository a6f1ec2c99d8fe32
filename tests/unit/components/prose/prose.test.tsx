import { describe, expect, it } from 'vitest';
import { Prose } from '../../../../components/prose/Prose.tsx';
import type { Block } from '../../../../lib/model/block.ts';
import { block, prosePage } from '../block.ts';
import { rendered, t } from '../render.ts';

const prose = (...blocks: readonly Block[]): HTMLElement =>
  rendered(<Prose page={prosePage(blocks)} t={t} />);

describe('Prose', () => {
  it('shows each kind of block as what it is', () => {
    const view = prose(
      block('heading', 'Title', { level: 1 }),
      block('heading', 'Sub', { level: 2 }),
      block('byline', 'By A'),
      block('paragraph', 'Text.'),
      block('caption', 'Picture'),
      block('quote', 'Quoted'),
      block('sidebar', 'Box'),
      block('note', 'Note'),
    );
    const texts = (selector: string) =>
      [...view.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(texts('h2')).toEqual(['Title']);
    expect(texts('h3')).toEqual(['Sub']);
    expect(texts('p.byline')).toEqual(['By A']);
    expect(texts('article > p:not([class])')).toEqual(['Text.']);
    expect(texts('figcaption')).toEqual(['Picture']);
    expect(texts('blockquote')).toEqual(['Quoted']);
    expect(texts('.sidebar p')).toEqual(['Box']);
    expect(texts('p.note')).toEqual(['Note']);
  });

  it('leaves out what is printed on every page', () => {
    const view = prose(block('header', 'H'), block('footer', 'F'), block('folio', '59'));
    expect(view.textContent).toBe('');
  });

  it('shows text as text, whatever it holds', () => {
    const text = '<img src=x onerror=alert(1)>&amp;';
    const view = prose(block('paragraph', text), block('list', `● ${text}`), block('table', text));
    expect(view.querySelector('img')).toBeNull();
    expect(view.querySelector('p')?.textContent).toBe(text);
  });

  it('hangs the marks of a list, and keeps them for copying', () => {
    const view = prose(block('list', '● one'), block('list', '一、two'), block('list', 'three'));
    const items = [...view.querySelectorAll('li')];
    expect(items.map(({ textContent }) => textContent)).toEqual(['● one', '一、two', 'three']);
    expect(items.map((item) => item.querySelector('.marker')?.textContent)).toEqual([
      '● ',
      '一、',
      undefined,
    ]);
  });

  it('makes rows and cells of a table', () => {
    const view = prose(block('table', 'a\tb\nc\td'));
    const rows = [...view.querySelectorAll('tr')];
    const cells = rows.map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
    );
    expect(cells).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('explains a doubtful place where it stands', () => {
    const doubts = [{ at: 4, reason: 'jump' as const }];
    const view = prose(block('paragraph', '一二三四五六七八', { doubts }));
    const mark = view.querySelector('.doubt');
    expect(mark?.textContent).toBe('三四五六');
    expect(mark?.getAttribute('aria-description')).toBe(t('doubtJump'));
    expect(view.textContent).toBe('一二三四五六七八');
  });

  it('says the language of the page, and of a block in another', () => {
    const english = 'The kiln stands where the road gives out, and it was built for tiles.';
    const chinese = '这是一段写在中文页上的话，后面跟着一段英文。';
    const view = prose(block('paragraph', chinese.repeat(4)), block('paragraph', english));
    expect(view.querySelector('article')?.getAttribute('lang')).toBe('zh-Hans');
    expect([...view.querySelectorAll('p')].map((own) => own.getAttribute('lang'))).toEqual([
      null,
      'en',
    ]);
  });

  it('leaves out no level of headings where an article goes on from the page before', () => {
    const title = block('heading', '渡口', { level: 1 });
    const sub = block('heading', '灯', { level: 2 });
    const headings = [...prose(sub, title, sub).querySelectorAll('h2, h3')];
    expect(headings.map((own) => own.getAttribute('aria-level'))).toEqual(['2', null, null]);
  });
});
