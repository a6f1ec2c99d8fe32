import type { ExportChoice } from '../../components/panel/panel-state.ts';
import type { MarkdownFlavour } from '../../lib/clippings/exports/markdown.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import { TEMPLATE_SETTINGS } from '../../lib/settings/panel-settings.ts';
import type { ClippingStore } from '../services/clipping-store/clipping-store.ts';
import { reportFailure } from '../services/report-failure.ts';
import { backedUpSettings, restoreSettings } from '../services/settings-backup.ts';
import type { EditControl } from './edit-control.ts';
import { type ExportParts, exportedFiles } from './export-clippings.ts';
import { importBackup, saidOf } from './import-backup.ts';
import type { ListControl } from './list-control.ts';
import type { PanelModel } from './panel-model.ts';
import { writeFiles } from './write-files.ts';

export interface FileParts {
  readonly model: PanelModel;
  readonly store: ClippingStore;
  readonly list: ListControl;
  readonly edits: EditControl;
  readonly t: Translate;
  readonly day: (time: number) => string;
  readonly now: () => number;
  readonly written: ExportParts['written'];
  readonly cited: ExportParts['cited'];
}

/** Takes clippings out of the panel, and in. */
export class FileControl {
  readonly #parts: FileParts;
  #brokenOff = false;

  constructor(parts: FileParts) {
    this.#parts = parts;
  }

  readonly showExport = (shown: boolean): void =>
    this.#parts.model.update({ dialog: shown ? 'export' : null });

  readonly export = (choice: ExportChoice): void => {
    const { model } = this.#parts;
    const exportScript = choice.format === 'backup' ? model.state.exportScript : choice.script;
    model.remember({ exportScript });
    model.update({ dialog: null, exportScript });
    this.#export(choice).catch((failure: unknown) => {
      reportFailure(failure);
      model.update({ task: null });
      model.say('saidExportFailed');
    });
  };

  readonly import = (file: File): void => {
    this.#import(file).catch((failure: unknown) => {
      reportFailure(failure);
      this.#parts.model.update({ task: null });
      this.#parts.model.say('saidImportFailed');
    });
  };

  readonly backUp = (): void => {
    const { templates } = this.#parts.model.state;
    this.#parts.list.selectNone();
    this.export({
      format: 'backup',
      flavour: 'obsidian',
      template: templates.obsidian,
      perIssue: false,
      script: null,
    });
  };

  readonly keepTemplate = (flavour: MarkdownFlavour, template: string): void => {
    const { model } = this.#parts;
    model.remember({ [TEMPLATE_SETTINGS[flavour]]: template });
    model.update({ templates: { ...model.state.templates, [flavour]: template } });
  };

  readonly breakOff = (): void => {
    this.#brokenOff = true;
  };

  readonly stopReminding = (): void => {
    this.#parts.model.remember({ reminded: true });
    this.#parts.model.update({ reminds: false });
  };

  async #export(choice: ExportChoice): Promise<void> {
    const { model } = this.#parts;
    const { selected } = model.state;
    const whole = choice.format === 'backup' && selected.size === 0;
    const names = await this.#namesFor(choice);
    if (names === null) return;
    const settings = async () => (whole ? await backedUpSettings() : null);
    const parts = { ...this.#parts, settings };
    const files = await exportedFiles(names, choice, parts, this.#begin('export'));
    model.update({ task: null });
    if (files === null || !(await writeFiles(files))) return;
    if (whole) {
      model.remember({ backedUp: this.#parts.now(), reminded: true });
      model.update({ reminds: false });
    }
    model.say('saidExported', [names.length]);
  }

  /** What is chosen, else what is listed; a backup is of all, the bin too. */
  async #namesFor({ format }: ExportChoice): Promise<readonly string[] | null> {
    const { list, model, store } = this.#parts;
    const { selected } = model.state;
    if (format === 'backup' && selected.size === 0) return model.valueOf(await store.names());
    const listed = await list.names();
    return selected.size === 0 ? listed : listed.filter((name) => selected.has(name));
  }

  async #import(file: File): Promise<void> {
    const { edits, model, store } = this.#parts;
    model.update({ refusal: null });
    const imported = await importBackup(file, { store, restoreSettings }, this.#begin('import'));
    model.update({ task: null });
    switch (imported.kind) {
      case 'done':
        edits.keep({ before: imported.before, undoBesides: imported.undoSettings });
        model.say(saidOf(imported), [imported.count, imported.before.size], true);
        return;
      case 'refused':
        model.update({ refusal: imported.refusal });
        return;
      case 'broken-off':
        model.say('saidBrokenOff');
        return;
      case 'failed':
        model.fail(imported.failure);
    }
  }

  /** Shows how far a task has got; the function says whether to go on. */
  #begin(kind: 'export' | 'import'): (done: number) => boolean {
    const { model } = this.#parts;
    this.#brokenOff = false;
    model.update({ task: { kind, done: 0 } });
    return (done) => {
      model.update({ task: { kind, done } });
      return !this.#brokenOff;
    };
  }
}
