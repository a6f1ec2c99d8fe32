import { describe, expect, it, vi } from 'vitest';
import { CitationSheet } from '../../../../components/citation/CitationSheet.tsx';
import type { Citing, CitingActions } from '../../../../components/citation/citing.ts';
import { placeBeside } from '../../../../components/selection-bar/place-beside.ts';
import { SelectionBar } from '../../../../components/selection-bar/SelectionBar.tsx';
import type { SourceFields } from '../../../../lib/cite/source.ts';
import { USUAL_CITATION_SETTINGS } from '../../../../lib/settings/citation-settings.ts';
import { rendered, send, t } from '../render.ts';

const SOURCE: SourceFields = {
  type: 'magazine',
  publication: '江岸',
  date: { year: 2024, month: 4, part: '下' },
  issue: '8',
  title: '船灯',
  pages: { first: '59', counted: true },
};

const CITING: Citing = {
  settings: { ...USUAL_CITATION_SETTINGS, style: 'plain' },
  quoted: { paragraphs: [], read: SOURCE, source: SOURCE, cited: SOURCE },
  isOpen: true,
  uncopied: null,
  notice: null,
};

const actionsOf = (): CitingActions => ({
  copy: vi.fn(),
  toggled: vi.fn(),
  set: vi.fn(),
  edit: vi.fn(),
  dismiss: vi.fn(),
});

function sheet(citing: Partial<Citing> = {}, actions = actionsOf()) {
  const view = rendered(
    <CitationSheet citing={{ ...CITING, ...citing }} actions={actions} t={t} />,
  );
  const type = (name: string, value: string): void => {
    const input = view.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (input === null) throw new Error(`There is no field ${name}.`);
    input.value = value;
    send(input, 'input');
  };
  return { view, actions, type, preview: view.querySelector('.preview')?.textContent };
}

describe('the sheet', () => {
  it('shows what will be copied, and that a page was counted', () => {
    const { view, preview, actions } = sheet();
    expect(preview).toBe('《船灯》，《江岸》2024年第8期，第[59]页');
    expect(view.textContent).toContain('This page shows no number; [59] was counted');
    send(view.querySelector('.primary'), 'click');
    expect(actions.copy).toHaveBeenCalledOnce();
  });

  it('shows the quote with it, in its shape', () => {
    const quoted = { paragraphs: ['江上。'], read: SOURCE, source: SOURCE, cited: SOURCE };
    expect(sheet({ quoted }).preview).toBe('“江上。”\n《船灯》，《江岸》2024年第8期，第[59]页');
  });

  it('cites in the script that citations are to be in, and edits the source as it is', () => {
    const cited = { ...SOURCE, title: '船燈' };
    const { preview, view } = sheet({
      quoted: { paragraphs: ['江上。'], read: SOURCE, source: SOURCE, cited },
    });
    expect(preview).toContain('《船燈》');
    const values = [...view.querySelectorAll('input')].map(({ value }) => value);
    expect(values).toContain('船灯');
  });

  it('gives every field of the source a name, and what is known of it', () => {
    const { view } = sheet();
    const fields = [...view.querySelectorAll<HTMLInputElement>('input')].map(({ name }) => name);
    expect(fields).toEqual([
      'title',
      'authors',
      'publication',
      'date',
      'issue',
      'volume',
      'issn',
      'publisher',
      'place',
    ]);
    for (const input of view.querySelectorAll('input, select, textarea')) {
      expect(input.closest('label')?.querySelector('span')?.textContent).toMatch(/\S/u);
    }
    expect(view.querySelector('[name="date"]')?.getAttribute('value')).toBe('2024年4月下');
  });

  it('tells of an edited field, and of one that was emptied', () => {
    const { actions, type } = sheet();
    type('authors', '沈一舟、陆川');
    expect(actions.edit).toHaveBeenLastCalledWith({
      ...SOURCE,
      authors: [{ name: '沈一舟' }, { name: '陆川' }],
    });
    type('title', '');
    const { title: _, ...untitled } = SOURCE;
    expect(actions.edit).toHaveBeenLastCalledWith(untitled);
  });

  it('goes back to what was read', () => {
    const source = { ...SOURCE, title: '灯' };
    const quoted = { paragraphs: [], read: SOURCE, source, cited: source };
    const { view, actions } = sheet({ quoted });
    const reset = [...view.querySelectorAll('button')].at(-1);
    expect(reset?.textContent).toBe('As it was read');
    send(reset, 'click');
    expect(actions.edit).toHaveBeenCalledWith(SOURCE);
  });

  it('says what is wrong with a template, and where, and cites all the same', () => {
    const settings = { ...CITING.settings, style: 'own' as const, template: '{书名}，{刊名' };
    const { view, preview } = sheet({ settings });
    expect([...view.querySelectorAll('.faults li')].map(({ textContent }) => textContent)).toEqual([
      'At character 1: there is no field “书名”.',
      'At character 6: this { has no }.',
    ]);
    expect(preview).toBe('《船灯》，《江岸》2024年第8期，第[59]页');
  });

  it('says where there is nothing to cite', () => {
    expect(sheet({ quoted: null }).view.textContent).toContain('There is no text on this page');
  });
});

describe('the bar at a selection', () => {
  const passage = [{ flipPage: 61, block: 0, from: 0, to: 3 }];
  const selected = { passage, box: { top: 0, bottom: 20, left: 0, right: 50 } };
  const bar = (save?: () => void) => {
    const actions = { copyWithCitation: vi.fn(), copyPlain: vi.fn(), cite: vi.fn() };
    const view = rendered(<SelectionBar selected={selected} actions={actions} save={save} t={t} />);
    return { actions, buttons: [...view.querySelectorAll('button')] };
  };

  it('copies with citation and without', () => {
    const { actions, buttons } = bar();
    for (const button of buttons) send(button, 'click');
    expect(actions.copyWithCitation).toHaveBeenCalledWith(passage);
    expect(actions.copyPlain).toHaveBeenCalledWith(passage);
    expect(actions.cite).toHaveBeenCalledWith(passage);
  });

  it('saves only where something keeps clippings', () => {
    const save = vi.fn();
    expect(bar().buttons).toHaveLength(3);
    const { buttons } = bar(save);
    expect(buttons).toHaveLength(4);
    send(buttons[1], 'click');
    expect(save).toHaveBeenCalledWith(passage);
  });
});

describe('the place of the bar', () => {
  const shown = { top: 100, bottom: 700, left: 0, right: 320 };
  const bar = { width: 200, height: 40 };

  it.each([
    ['below the passage', { top: 200, bottom: 240, left: 100, right: 200 }, { top: 248, left: 50 }],
    [
      'above it where the window ends',
      { top: 600, bottom: 690, left: 100, right: 200 },
      { top: 552, left: 50 },
    ],
    [
      'within a passage that fills the window',
      { top: 50, bottom: 900, left: 0, right: 320 },
      { top: 652, left: 60 },
    ],
    [
      'not beyond the left side',
      { top: 200, bottom: 240, left: 0, right: 20 },
      { top: 248, left: 8 },
    ],
    [
      'not beyond the right side',
      { top: 200, bottom: 240, left: 300, right: 320 },
      { top: 248, left: 112 },
    ],
  ])('is %s', (_, box, place) => {
    expect(placeBeside(box, bar, shown)).toEqual(place);
  });

  it('is nowhere once the passage has moved out of the window sideways', () => {
    for (const left of [-90, 330]) {
      expect(placeBeside({ top: 200, bottom: 600, left, right: left + 80 }, bar, shown)).toBeNull();
    }
  });
});
