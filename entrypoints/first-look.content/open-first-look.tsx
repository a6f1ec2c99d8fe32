import { firstKeys } from '../../components/keys/key-table.ts';
import { Reader } from '../../components/reading-view/Reader.tsx';
import type { ReadingMode } from '../../components/reading-view/reading.ts';
import type { ConversionSettings } from '../../lib/settings/conversion-settings.ts';
import { reportFailure } from '../services/report-failure.ts';
import { type ReadingChoices, rememberMode } from '../services/stores/reading-choices.ts';
import { translate } from '../services/translate.ts';
import { bringApp } from '../view/bring-app.ts';
import type { Cover } from '../view/cover-original.ts';
import { type AskedConversion, leaveHandover, type OwnPage } from '../view/handover.ts';
import { leaveFor } from '../view/leave-for.ts';
import { listenToKeys } from '../view/listen-to-keys.ts';
import { markTime } from '../view/mark-time.ts';
import { mountView } from '../view/mount-view.ts';
import { type Drawing, ReadingCanvas } from '../view/reading-canvas.ts';
import { drawOnce } from './draw-once.ts';
import { FirstLook } from './first-look.ts';
import { showInScript } from './show-in-script.ts';

interface Opening {
  readonly page: Omit<OwnPage, 'content'>;
  readonly choices: ReadingChoices;
  readonly script: ConversionSettings;
  readonly cover: Cover;
  /** Takes all away that is added; aborted here when it fails. */
  readonly stop: AbortController;
}

/** Mounts the view and shows the page in it; the reader app, once it has come, takes both over. */
export function openFirstLook({ page, choices, script, cover, stop }: Opening): void {
  const root = mountView(document, translate('languageTag'), () => stop.abort(), stop.signal);
  const drawing: Drawing = (reading, actions) => (
    <Reader reading={reading} actions={actions} t={translate} />
  );
  const canvas = new ReadingCanvas(root, cover, drawing, drawOnce);
  const own = new AbortController();
  const ended = AbortSignal.any([own.signal, stop.signal]);
  const remember = (chosen: ReadingMode): void => {
    rememberMode(chosen).catch(reportFailure);
  };
  const onDrawn = (): void => markTime('first-look');
  const parts = { canvas, bringApp, remember, leaveFor, onDrawn };
  const look = new FirstLook(parts, page, choices, ended);
  const keys = () => ({
    rows: firstKeys(look.settings.writing),
    actions: look,
    showsProse: look.showsProse,
  });
  listenToKeys(root, keys, ended);
  let asked: AskedConversion | null = null;
  leaveHandover(() => {
    own.abort();
    canvas.clear();
    const { mode, turns } = look;
    return {
      kind: 'text-page',
      root,
      cover,
      page: look.page,
      choices: { ...choices, mode },
      asked,
      turns,
      stop,
    };
  });
  stop.signal.addEventListener('abort', () => canvas.clear());
  const started = look.start();
  const converted = showInScript(look, script, (own) => {
    asked = own;
  });
  Promise.all([started, converted]).catch((failure: unknown) => {
    reportFailure(failure);
    stop.abort();
  });
}
