import { describe, expect, it, vi } from 'vitest';
import type { PageContent, Reading } from '../../../components/reading-view/reading.ts';
import { CitationDesk } from '../../../entrypoints/reader-app/citation/citation-desk.ts';
import type { ReadSource } from '../../../entrypoints/services/stores/citation-store.ts';
import type { ClipboardContent } from '../../../lib/cite/copy/copy-of.ts';
import {
  correctionsOf,
  type KeptCorrections,
  NO_CORRECTIONS,
} from '../../../lib/cite/corrections.ts';
import type { SourceFields } from '../../../lib/cite/source.ts';
import type { ProsePage } from '../../../lib/model/block.ts';
import {
  type CitationSettings,
  USUAL_CITATION_SETTINGS,
} from '../../../lib/settings/citation-settings.ts';
import { USUAL_READING_SETTINGS } from '../../../lib/settings/reading-settings.ts';
import { bookAddress } from '../../../lib/sources/book-files/book-address.ts';
import { block } from '../components/block.ts';

const PLAIN: CitationSettings = { ...USUAL_CITATION_SETTINGS, style: 'plain' };
const TITLE = '《江岸》2024年第8期';

const urlOf = (flipPage: number): string =>
  `http://site/book/files/basic-html/page${flipPage}.html`;

const PAGES: readonly ProsePage[] = [
  {
    flipPage: 60,
    folio: '58',
    title: TITLE,
    blocks: [block('heading', '船灯', { level: 1 }), block('paragraph', '江上的灯亮了，')],
  },
  { flipPage: 61, folio: null, title: TITLE, blocks: [block('paragraph', '像有人在数。')] },
  {
    flipPage: 62,
    folio: '60',
    title: TITLE,
    blocks: [block('heading', '新桥', { level: 1 }), block('paragraph', '桥在雾里。')],
  },
];

const contentAt = (url: string): PageContent | null => {
  const prose = PAGES.find(({ flipPage }) => flipPage !== null && url === urlOf(flipPage));
  return prose === undefined ? null : { kind: 'prose', prose };
};

function readingOf(flipPage: number, content = contentAt(urlOf(flipPage))): Reading {
  const place = bookAddress(urlOf(flipPage));
  if (place === null) throw new Error('It is the address of a text page.');
  return {
    shown: 'prose',
    title: TITLE,
    place,
    content: content ?? { kind: 'picture' },
    notice: null,
    settings: USUAL_READING_SETTINGS,
    turning: false,
  };
}

const whole = (flipPage: number, index: number) => {
  const text = PAGES.find((page) => page.flipPage === flipPage)?.blocks[index]?.text ?? '';
  return { flipPage, block: index, from: 0, to: text.length };
};

/** A desk with an open page, and what it put onto the clipboard. */
function deskAt(
  flipPage: number,
  { copies = true, citedInScript = async (source: SourceFields) => source } = {},
) {
  const copied: ClipboardContent[] = [];
  let kept: KeptCorrections = NO_CORRECTIONS;
  const remembered = vi.fn(() => Promise.resolve());
  const desk = new CitationDesk({
    contentAt,
    inScript: (pages, passage) => ({ pages, passage }),
    citedInScript,
    copyRichText: async (content) => {
      if (copies) copied.push(content);
      return copies;
    },
    keptCorrections: async () => kept,
    keepCorrections: async ({ read }: ReadSource, edited: SourceFields) => {
      kept = correctionsOf(read, edited);
    },
    rememberSettings: remembered,
    showSheet: () => desk.toggled(true),
    today: () => '2026-11-23',
  });
  desk.use(PLAIN);
  desk.follow(readingOf(flipPage));
  return { desk, copied, remembered };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

describe('CitationDesk', () => {
  it('copies a passage with the page that it stands on', async () => {
    const { desk, copied } = deskAt(60);
    desk.copyWithCitation([whole(60, 1)]);
    await settled();
    expect(copied.map(({ text }) => text)).toEqual([
      '“江上的灯亮了，”\n《船灯》，《江岸》2024年第8期，第58页',
    ]);
    expect(desk.view.notice).toBe('copied');
  });

  it('cites both pages of a passage that runs over two, the second counted', async () => {
    const { desk, copied } = deskAt(61);
    desk.copyWithCitation([whole(60, 1), whole(61, 0)]);
    await settled();
    expect(copied[0]?.text).toBe(
      '“江上的灯亮了，像有人在数。”\n《船灯》，《江岸》2024年第8期，第[58-59]页',
    );
  });

  it('knows the article of a page that begins none, by the page before', async () => {
    const { desk, copied } = deskAt(61);
    expect(desk.copySelected([whole(61, 0)])).toBe(true);
    await settled();
    expect(copied[0]?.text).toContain('《船灯》，《江岸》2024年第8期，第[59]页');
  });

  it('cites the page where nothing is selected', async () => {
    const { desk, copied } = deskAt(62);
    desk.copySelected(null);
    await settled();
    expect(copied[0]?.text).toBe('《新桥》，《江岸》2024年第8期，第60页');
  });

  it('cites in the script that citations are to be in', async () => {
    const citedInScript = async (source: SourceFields) => ({ ...source, title: '船燈' });
    const { desk, copied } = deskAt(60, { citedInScript });
    desk.copyWithCitation([whole(60, 1)]);
    await settled();
    expect(copied[0]?.text).toContain('“江上的灯亮了，”\n《船燈》');
  });

  it('copies the text alone', async () => {
    const { desk, copied } = deskAt(62);
    desk.copyPlain([whole(62, 0), whole(62, 1)]);
    await settled();
    expect(copied).toEqual([{ text: '新桥\n桥在雾里。', html: '<p>新桥</p><p>桥在雾里。</p>' }]);
  });

  it('offers what could not be copied, until it was seen', async () => {
    const { desk } = deskAt(62, { copies: false });
    desk.copySelected(null);
    await settled();
    expect(desk.view).toMatchObject({
      uncopied: { text: '《新桥》，《江岸》2024年第8期，第60页' },
      notice: null,
    });
    desk.dismiss();
    expect(desk.view.uncopied).toBeNull();
  });

  it('shows in the sheet what is selected, and keeps what is corrected there', async () => {
    const { desk, copied } = deskAt(62);
    const selected = { passage: [whole(62, 1)], box: { top: 0, bottom: 0, left: 0, right: 0 } };
    desk.select(selected);
    desk.toggled(true);
    await settled();
    expect(desk.view).toMatchObject({ isOpen: true, quoted: { paragraphs: ['桥在雾里。'] } });
    const source = desk.view.quoted?.source ?? {};
    desk.edit({ ...source, authors: [{ name: '沈一舟' }] });
    desk.edit({ ...source, authors: [{ name: '沈一舟' }], publication: '江岸画报' });
    desk.copy();
    await settled();
    expect(copied[0]?.text).toBe('“桥在雾里。”\n沈一舟：《新桥》，《江岸画报》2024年第8期，第60页');
  });

  it('goes back to the page as a whole when what was quoted is not there any more', async () => {
    const { desk } = deskAt(60);
    desk.cite([whole(60, 1)]);
    await settled();
    desk.follow(readingOf(61));
    await settled();
    expect(desk.view.quoted?.paragraphs).toEqual(['江上的灯亮了，']);
    const [, , prose] = PAGES;
    if (prose === undefined) throw new Error('There are three pages.');
    desk.follow(readingOf(80, { kind: 'prose', prose: { ...prose, flipPage: 80 } }));
    await settled();
    expect(desk.view).toMatchObject({
      selected: null,
      quoted: { paragraphs: [], source: { title: '新桥' } },
    });
  });

  it('has nothing to cite where no prose is shown, and leaves the key alone', () => {
    const { desk } = deskAt(60);
    desk.follow(readingOf(60, { kind: 'picture' }));
    expect(desk.copySelected(null)).toBe(false);
    desk.copy();
    expect(desk.view.quoted?.paragraphs ?? []).toEqual([]);
  });

  it('tells of every change, and remembers the settings', () => {
    const { desk, remembered } = deskAt(60);
    const heard = vi.fn();
    const end = desk.subscribe(heard);
    desk.set({ ...PLAIN, format: 'markdown' });
    expect(remembered).toHaveBeenCalledWith({ ...PLAIN, format: 'markdown' });
    expect(heard).toHaveBeenCalledOnce();
    end();
    desk.toggled(false);
    expect(heard).toHaveBeenCalledOnce();
  });
});
