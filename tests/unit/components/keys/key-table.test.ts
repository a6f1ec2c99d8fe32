import { describe, expect, it, vi } from 'vitest';
import { firstKeys, type KeyActions, keyTable } from '../../../../components/keys/key-table.ts';
import {
  type ReadingSettings,
  USUAL_READING_SETTINGS,
  WRITING_MODES,
} from '../../../../lib/settings/reading-settings.ts';

const rowsOf = (writing: ReadingSettings['writing']) =>
  keyTable(writing).flatMap(({ rows }) => rows);

/** What is called when a key is pressed. */
function pressed(key: string, settings: ReadingSettings = USUAL_READING_SETTINGS) {
  const actions = {
    turn: vi.fn(),
    toggle: vi.fn(),
    tryAgain: vi.fn(),
    dismiss: vi.fn(),
    set: vi.fn(),
  };
  const view = {
    togglePanel: vi.fn(),
    goTo: vi.fn(),
    goToHeading: vi.fn(),
    scroll: vi.fn(),
    currentBlock: vi.fn(),
    watchScroll: vi.fn(),
  };
  const row = rowsOf(settings.writing).find(({ keys }) => keys.includes(key));
  // Whatever else the table's actions have is not called by these keys.
  row?.does?.({ actions, view, settings } as unknown as KeyActions);
  return { actions, view };
}

const VERTICAL: ReadingSettings = { ...USUAL_READING_SETTINGS, writing: 'vertical' };

describe.each(WRITING_MODES)('the keys in %s writing', (writing) => {
  it('are each in one row', () => {
    const keys = rowsOf(writing).flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('hold from the first look on as they hold later', () => {
    const later = rowsOf(writing);
    for (const { keys, name } of firstKeys(writing)) {
      expect(later.find((row) => row.keys[0] === keys[0])?.name).toBe(name);
    }
  });

  it('leave the original page all keys but the one that leads back', () => {
    const everywhere = rowsOf(writing).filter(({ isEverywhere }) => isEverywhere);
    expect(everywhere.map(({ name }) => name)).toContain('keySwitch');
    for (const { keys } of everywhere) {
      for (const key of keys) expect(key).toMatch(/^Alt\+/);
    }
  });
});

it('turns to where the neighbour lies: vertical lines are read towards the left', () => {
  expect(pressed('ArrowLeft').actions.turn).toHaveBeenCalledWith('previous');
  expect(pressed('ArrowRight').actions.turn).toHaveBeenCalledWith('next');
  expect(pressed('ArrowLeft', VERTICAL).actions.turn).toHaveBeenCalledWith('next');
  expect(pressed('ArrowRight', VERTICAL).actions.turn).toHaveBeenCalledWith('previous');
});

it('changes one setting and keeps the others', () => {
  const settings: ReadingSettings = { ...USUAL_READING_SETTINGS, font: 'kai', size: 1.5 };
  const set = (key: string) => pressed(key, settings).actions.set.mock.calls[0]?.[0];
  expect(set('0')).toEqual({ ...settings, size: 1 });
  expect(set('T')).toEqual({ ...settings, theme: 'light' });
  expect(set('V')).toEqual({ ...settings, writing: 'vertical' });
  expect(set('+').size).toBeGreaterThan(1.5);
  expect(set('-').size).toBeLessThan(1.5);
});

it('moves sideways only where the lines are vertical', () => {
  expect(pressed(' ').view.scroll).not.toHaveBeenCalled();
  expect(pressed(' ', VERTICAL).view.scroll).toHaveBeenCalledWith('next', 'screen');
});
