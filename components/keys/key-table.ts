import type { ReadingSettings } from '../../lib/settings/reading-settings.ts';
import {
  stepped,
  withNextTheme,
  withOtherWriting,
  withUsualSize,
} from '../../lib/settings/setting-steps.ts';
import type { ReadingAids } from '../reader-app/reading-aids.ts';
import type { PanelName, ScrollStep, ViewActions } from '../reader-app/view-actions.ts';
import { directionTo, SIDES, type Side } from '../reading-view/direction-side.ts';
import type { AppActions, Direction, ReadingActions } from '../reading-view/reading.ts';
import type { KeyGroup, KeyRow } from './key-row.ts';

type Writing = ReadingSettings['writing'];

/** What the keys of the first look have to work with. */
export type FirstKeyActions = Pick<ReadingActions, 'turn' | 'toggle'>;

/** What all keys have to work with. */
export interface KeyActions {
  readonly actions: AppActions;
  readonly view: ViewActions;
  readonly aids: ReadingAids;
  /** As they are when the key is pressed. */
  readonly settings: ReadingSettings;
}

const ARROWS = { left: 'ArrowLeft', right: 'ArrowRight' } as const;

function turn(side: Side, writing: Writing): KeyRow<FirstKeyActions> {
  const direction = directionTo(side, writing);
  return {
    keys: [ARROWS[side]],
    name: direction === 'previous' ? 'previousPage' : 'nextPage',
    does: (actions) => actions.turn(direction),
  };
}

/** The keys that hold from the first look on. */
export const firstKeys = (writing: Writing): readonly KeyRow<FirstKeyActions>[] => [
  ...SIDES.map((side) => turn(side, writing)),
  { keys: ['Alt+R'], name: 'keySwitch', isEverywhere: true, does: (actions) => actions.toggle() },
];

/** What a row does to the settings. */
const setting =
  (change: (settings: ReadingSettings) => ReadingSettings) =>
  ({ actions, settings }: KeyActions): void =>
    actions.set(change(settings));

const toHeading =
  (direction: Direction) =>
  ({ view }: KeyActions): void =>
    view.goToHeading(direction);

const readOn =
  (direction: Direction) =>
  ({ actions }: KeyActions): void => {
    actions.readOn(direction);
  };

const scroll =
  (direction: Direction, by: ScrollStep) =>
  ({ view }: KeyActions): void =>
    view.scroll(direction, by);

const panel =
  (name: PanelName) =>
  ({ view }: KeyActions): void =>
    view.togglePanel(name);

/** What the browser's own keys move is the window, and that does not move. */
const VERTICAL_KEYS: readonly KeyRow<KeyActions>[] = [
  { keys: ['ArrowDown'], name: 'keyLineOn', repeats: true, does: scroll('next', 'line') },
  { keys: ['ArrowUp'], name: 'keyLineBack', repeats: true, does: scroll('previous', 'line') },
  { keys: [' ', 'PageDown'], name: 'keyScreenOn', repeats: true, does: scroll('next', 'screen') },
  { keys: ['PageUp'], name: 'keyScreenBack', repeats: true, does: scroll('previous', 'screen') },
  { keys: ['Home'], name: 'keyToBeginning', does: scroll('previous', 'all') },
  { keys: ['End'], name: 'keyToEnd', does: scroll('next', 'all') },
];

/**
 * All keys of the reading view, as they are heard and as the help shows them: a further row is all
 * that a further key takes.
 */
export const keyTable = (writing: Writing): readonly KeyGroup<KeyActions>[] => [
  {
    name: 'keysReading',
    rows: [
      ...firstKeys(writing).map(({ does, ...row }) => ({
        ...row,
        does: ({ actions }: KeyActions): void => does?.(actions),
      })),
      ...(writing === 'vertical' ? VERTICAL_KEYS : []),
      // Heard by the desks, which need the selection as it is at that moment.
      { keys: ['Alt+C'], name: 'copyWithCitation', does: null },
      { keys: ['Alt+S'], name: 'saveClipping', does: null },
      { keys: [']'], name: 'keyNextHeading', does: toHeading('next') },
      { keys: ['['], name: 'keyPreviousHeading', does: toHeading('previous') },
      { keys: ['N'], name: 'readOn', does: readOn('next') },
      { keys: ['B'], name: 'readOnBefore', does: readOn('previous') },
      { keys: ['P'], name: 'pagePictureTool', does: ({ aids }) => aids.picture.toggle() },
      { keys: ['L'], name: 'readAloud', does: ({ aids }) => aids.aloud.toggle() },
    ],
  },
  {
    name: 'readingSettings',
    rows: [
      {
        keys: ['+', '='],
        name: 'keyLarger',
        repeats: true,
        does: setting((now) => stepped(now, 'size', 1)),
      },
      {
        keys: ['-'],
        name: 'keySmaller',
        repeats: true,
        does: setting((now) => stepped(now, 'size', -1)),
      },
      { keys: ['0'], name: 'keyUsualSize', does: setting(withUsualSize) },
      { keys: ['T'], name: 'keyTheme', does: setting(withNextTheme) },
      { keys: ['V'], name: 'keyWriting', does: setting(withOtherWriting) },
    ],
  },
  {
    name: 'keysPanels',
    rows: [
      { keys: ['O'], name: 'outline', does: panel('outline') },
      { keys: ['C'], name: 'cite', does: panel('cite') },
      { keys: ['S'], name: 'readingSettings', does: panel('settings') },
      { keys: ['F'], name: 'conversion', does: panel('conversion') },
      { keys: ['?'], name: 'keyHelp', does: panel('keys') },
      { keys: ['Escape'], name: 'keyClose', does: null },
    ],
  },
];
