import { describe, expect, it, vi } from 'vitest';
import { Popup, type PopupActions } from '../../../components/popup/Popup.tsx';
import type { PopupState, SiteState } from '../../../components/popup/popup-state.ts';
import { rendered, send, t } from './render.ts';

const siteWith = (leave: SiteState['leave']): SiteState => ({
  site: { host: 'books.example', pattern: '*://books.example/*' },
  leave,
});

function show(state: PopupState, openPanel: PopupActions['openPanel'] = null) {
  const actions = {
    allow: vi.fn(),
    openSettings: vi.fn(),
    openAddress: vi.fn(),
    openPdf: vi.fn(),
    openPanel,
  };
  return { actions, body: rendered(<Popup state={state} actions={actions} t={t} />) };
}

describe('Popup', () => {
  it.each<[PopupState, RegExp]>([
    [{ kind: 'looking' }, /Looking/],
    [{ kind: 'read', site: null }, /shown as prose/],
    [{ kind: 'no-book', site: null, frame: null }, /no flipbook.*Open a page/],
    [{ kind: 'no-book', site: null, frame: 'http://a.example/' }, /no flipbook.*stands in it/],
    [{ kind: 'closed' }, /no extension.*Open a page/],
  ])('says what became of %j', (state, words) => {
    const { body } = show(state);
    expect(body.querySelector('[role="status"]')?.textContent).toMatch(words);
    expect(body.querySelector('input')).toBeNull();
  });

  it('offers to read the site always, where a page of it was read', () => {
    const { body, actions } = show({ kind: 'read', site: siteWith('none') });
    const control = body.querySelector('input');
    expect(control?.getAttribute('aria-checked')).toBe('false');
    expect(body.querySelector('label')?.textContent).toContain('books.example');
    Object.assign(control ?? {}, { checked: true });
    send(control, 'change');
    expect(actions.allow).toHaveBeenCalledExactlyOnceWith(true);
  });

  it.each(['read', 'no-book'] as const)('lets a site be taken back: %s', (kind) => {
    const { body } = show({ kind, site: siteWith('allowed'), frame: null });
    expect(body.querySelector('input')?.getAttribute('aria-checked')).toBe('true');
  });

  it('asks nothing of a site without a book, nor of the extension’s own', () => {
    expect(
      show({ kind: 'no-book', site: siteWith('none'), frame: null }).body.querySelector('input'),
    ).toBeNull();
    expect(show({ kind: 'read', site: siteWith('home') }).body.querySelector('input')).toBeNull();
  });

  it('opens what stands in the page as a page of its own', () => {
    const frame = 'http://books.example/index.html';
    const { body, actions } = show({ kind: 'no-book', site: null, frame });
    send(body.querySelector('button'), 'click');
    expect(actions.openAddress).toHaveBeenCalledExactlyOnceWith(frame);
  });

  it('leads to the PDF that the tab shows, or else to where one is chosen', () => {
    const address = 'https://books.example/a.pdf';
    const pdf = show({ kind: 'pdf', address });
    send(pdf.body.querySelector('button'), 'click');
    expect(pdf.actions.openPdf).toHaveBeenCalledExactlyOnceWith(address);
    const other = show({ kind: 'closed' });
    send(other.body.querySelector('.ways button'), 'click');
    expect(other.actions.openPdf).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('leads to the settings, and to the panel where there is one', () => {
    const openPanel = vi.fn();
    const { body, actions } = show({ kind: 'closed' }, openPanel);
    for (const button of body.querySelectorAll('button')) send(button, 'click');
    expect(openPanel).toHaveBeenCalledOnce();
    expect(actions.openSettings).toHaveBeenCalledOnce();
    const without = show({ kind: 'closed' }).body;
    expect(body.querySelectorAll('button').length - 1).toBe(
      without.querySelectorAll('button').length,
    );
  });
});
