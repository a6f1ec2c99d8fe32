import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../components/reading-view/reading.ts';
import { FirstLook } from '../../../entrypoints/first-look.content/first-look.ts';
import { USUAL_READING_SETTINGS } from '../../../lib/settings/reading-settings.ts';
import { bookAddress } from '../../../lib/sources/book-files/book-address.ts';
import type { TextPage } from '../../../lib/sources/text-page.ts';

const URL = 'http://magazine.test/book/files/basic-html/page3.html';
const OLDER: TextPage = {
  flipPage: 3,
  title: '河上',
  layer: '    天还没亮，渡口的灯先亮了。\n撑船的人坐在船头。',
  generation: 'older',
};
const NEWER: TextPage = { ...OLDER, generation: 'newer' };

function look(textPage: TextPage, mode: 'prose' | 'original' = 'prose') {
  const address = bookAddress(URL);
  if (address === null) throw new TypeError(URL);
  const drawn: Reading[] = [];
  const coming = Promise.withResolvers<boolean>();
  const canvas = { draw: (reading: Reading) => drawn.push(reading) };
  const parts = {
    canvas,
    bringApp: vi.fn(() => coming.promise),
    remember: vi.fn(),
    leaveFor: vi.fn(),
    onDrawn: vi.fn(),
  };
  const end = new AbortController();
  const page = { url: URL, address, documentTitle: 'Page 3', textPage };
  const choices = { mode, settings: USUAL_READING_SETTINGS };
  const first = new FirstLook(parts, page, choices, end.signal);
  return { first, parts, drawn, coming, end, last: () => drawn.at(-1) };
}

describe('FirstLook', () => {
  it('shows the prose before it asks for the app', () => {
    const { first, parts, drawn } = look(OLDER);
    parts.bringApp.mockImplementation(() => {
      expect(drawn).toHaveLength(1);
      return Promise.resolve(true);
    });
    first.start();
    expect(drawn[0]).toMatchObject({ shown: 'prose', content: { kind: 'prose' } });
    expect(parts.bringApp).toHaveBeenCalledOnce();
  });

  it('does not rebuild a page whose original is to be seen', () => {
    const { first, last } = look(OLDER, 'original');
    first.start();
    expect(last()).toMatchObject({ shown: 'original', content: { kind: 'waiting' } });
    expect(first.page.content).toBeNull();
    first.toggle();
    expect(last()).toMatchObject({ shown: 'prose', content: { kind: 'prose' } });
  });

  it('shows the prose in another script, and hands over the original', () => {
    const { first, last } = look(OLDER);
    first.start();
    const { content } = first.page;
    if (content?.kind !== 'prose') throw new TypeError('The page is prose');
    const converted = { ...content.prose, title: '另一種' };
    first.showConverted(converted);
    expect(last()).toMatchObject({ content: { prose: content.prose, converted } });
    expect(first.page.content).toBe(content);
    first.toggle();
    first.toggle();
    expect(last()).toMatchObject({ content: { converted } });
  });

  it('keeps the turns for the app', () => {
    const { first, parts } = look(OLDER);
    first.start();
    first.turn('next');
    first.turn('next');
    expect(first.turns).toEqual(['next', 'next']);
    expect(parts.leaveFor).not.toHaveBeenCalled();
  });

  it('leaves a turn to the browser where the app does not come', async () => {
    const { first, parts, coming } = look(OLDER);
    const started = first.start();
    first.turn('next');
    coming.resolve(false);
    await started;
    expect(parts.leaveFor).toHaveBeenCalledExactlyOnceWith(URL.replace('page3', 'page4'));
    first.turn('previous');
    expect(parts.leaveFor).toHaveBeenLastCalledWith(URL.replace('page3', 'page2'));
  });

  it('says of a newer page that no answer came, and asks again', async () => {
    const { first, parts, coming, last } = look(NEWER);
    const started = first.start();
    expect(last()).toMatchObject({ shown: 'prose', content: { kind: 'waiting' } });
    coming.resolve(false);
    await started;
    expect(last()).toMatchObject({ shown: 'original', content: { obstacle: 'noAnswer' } });
    first.tryAgain();
    expect(parts.bringApp).toHaveBeenCalledTimes(2);
    expect(last()).toMatchObject({ shown: 'prose', content: { kind: 'waiting' } });
  });

  it('draws nothing any more once the app has taken over', async () => {
    const { first, coming, end, drawn } = look(NEWER);
    const started = first.start();
    end.abort();
    coming.resolve(false);
    await started;
    expect(drawn).toHaveLength(1);
  });
});
