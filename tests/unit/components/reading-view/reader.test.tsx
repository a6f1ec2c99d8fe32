import { describe, expect, it, vi } from 'vitest';
import { Reader } from '../../../../components/reading-view/Reader.tsx';
import type { Reading, ReadingActions } from '../../../../components/reading-view/reading.ts';
import { USUAL_READING_SETTINGS } from '../../../../lib/settings/reading-settings.ts';
import { block, prosePage } from '../block.ts';
import { rendered, send, t } from '../render.ts';

const READING: Reading = {
  shown: 'prose',
  title: '河上',
  place: {
    flipPage: 61,
    root: 'http://book/',
    viewer: 'http://book/index.html#p=61',
    previous: 'http://book/60',
    next: 'http://book/62',
    pictures: ['a', 'b'],
  },
  content: { kind: 'prose', prose: prosePage([block('paragraph', '一段。')]) },
  notice: null,
  turning: false,
  settings: USUAL_READING_SETTINGS,
};

const actions = (): ReadingActions => ({
  turn: vi.fn(),
  toggle: vi.fn(),
  tryAgain: vi.fn(),
  dismiss: vi.fn(),
});

const show = (reading: Partial<Reading>, does = actions()): HTMLElement =>
  rendered(<Reader reading={{ ...READING, ...reading }} actions={does} t={t} />);

const click = (element: Element | null | undefined, init: MouseEventInit = {}): Event =>
  send(element, 'click', { button: 0, ...init });

describe('Reader', () => {
  it('shows the printed number, and the flip page beside it', () => {
    const number = show({}).querySelector('.header .page-number');
    expect(number?.textContent).toBe('Page 59Flip page 61');
  });

  it('shows the flip page alone where no number is printed', () => {
    const content = { kind: 'prose' as const, prose: prosePage([], null) };
    expect(show({ content }).querySelector('.header .page-number')?.textContent).toBe(
      'Flip page 61',
    );
  });

  it('names every control, with its key', () => {
    const controls = [...show({}).querySelectorAll('.header a, .header button')];
    const names = controls.map((own) => own.getAttribute('aria-label') ?? own.textContent);
    expect(names).toEqual(['Previous page', 'Next page', 'Original page']);
    expect(controls.map((own) => own.getAttribute('title'))).toEqual([
      'Previous page (←)',
      'Next page (→)',
      'Original page (Alt+R)',
    ]);
  });

  it('turns by a plain click, and leaves other clicks to the browser', () => {
    const does = actions();
    const view = show({}, does);
    const next = view.querySelector('.ending a:last-child');
    expect(next?.getAttribute('href')).toBe('http://book/62');
    expect(click(next, { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(click(next, { button: 1 }).defaultPrevented).toBe(false);
    expect(does.turn).not.toHaveBeenCalled();
    expect(click(next).defaultPrevented).toBe(true);
    expect(does.turn).toHaveBeenCalledExactlyOnceWith('next');
  });

  it('says that there is no page before the first', () => {
    const does = actions();
    const view = show({ place: { ...READING.place, previous: null } }, does);
    const previous = view.querySelector('.header a');
    expect(previous?.getAttribute('aria-disabled')).toBe('true');
    expect(previous?.hasAttribute('href')).toBe(false);
    click(previous);
    expect(does.turn).not.toHaveBeenCalled();
  });

  it('says when a page is a picture, and tries where its picture may be', async () => {
    const view = show({ content: { kind: 'picture' } });
    expect(view.querySelector('img')?.getAttribute('src')).toBe('a');
    expect(view.querySelector('img')?.getAttribute('alt')).toBe('Picture of page 61');
    send(view.querySelector('img'), 'error');
    await expect.poll(() => view.querySelector('img')?.getAttribute('src')).toBe('b');
    send(view.querySelector('img'), 'error');
    await expect.poll(() => view.textContent).toContain('its picture could not be had');
  });

  it('says that the text is on its way', () => {
    expect(show({ content: { kind: 'waiting' } }).textContent).toContain('Fetching the text');
  });

  it('says in passing what there is to say', () => {
    expect(show({ notice: 'noSuchPage' }).querySelector('.notice')?.textContent).toBe(
      'The book has no such page.',
    );
  });

  it('shows only the way back on the original', () => {
    const does = actions();
    const view = show({ shown: 'original' }, does);
    expect(view.textContent).toBe('Read as prose');
    click(view.querySelector('button'));
    expect(does.toggle).toHaveBeenCalledOnce();
  });

  it('says on the original why there is no prose', () => {
    const does = actions();
    const content = { kind: 'obstacle' as const, obstacle: 'textUnavailable' as const };
    const view = show({ shown: 'original', content }, does);
    expect(view.textContent).toContain('could not be had');
    const [again, dismiss] = view.querySelectorAll('button');
    click(again);
    click(dismiss);
    expect(does.tryAgain).toHaveBeenCalledOnce();
    expect(does.dismiss).toHaveBeenCalledOnce();
  });
});
