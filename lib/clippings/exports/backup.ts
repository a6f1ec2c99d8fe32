import { parseSettingsBackup, type SettingsBackup } from '../../settings/settings-backup.ts';
import { CLIPPING_VERSION, type Clipping } from '../clipping.ts';
import { type ClippingRefusal, parseClipping } from '../parse-clipping.ts';

/** What the first line of a backup says it is. */
const FORMAT = 'zhanjuan-clippings';
/** Of the file itself; its records have versions of their own. The first had no settings. */
const FORMAT_VERSION = 2;

/**
 * The first line of the file that restores everything: JSON as a whole, and one record a line, so that
 * a large one can be read bit by bit.
 *
 * @param settings null in a backup of some clippings alone
 */
export const backupHead = (settings: SettingsBackup | null): string =>
  `${JSON.stringify({
    format: FORMAT,
    version: FORMAT_VERSION,
    records: CLIPPING_VERSION,
    ...(settings === null ? {} : { settings }),
  }).slice(0, -1)},"clippings":[\n`;
export const BACKUP_TAIL = ']}\n';

/** A record's line. @param first whether it is the first of the file */
export const backupLine = (clipping: Clipping, first: boolean): string =>
  `${first ? '' : ','}${JSON.stringify(clipping)}\n`;

/** Why a file is not taken. */
export type BackupRefusal =
  /** No backup of this extension's, but something else. */
  | 'foreign'
  /** A newer version of this extension made it. */
  | 'newer'
  /** It ends before it should. */
  | 'cut-off'
  /** A record in it is no clipping. */
  | 'broken'
  /** What it says of settings is none, or a newer version's. */
  | 'settings'
  /** A record leads to an address that nothing is read from. */
  | 'address';

const REASONS: Readonly<Record<ClippingRefusal, BackupRefusal>> = {
  'no-clipping': 'broken',
  newer: 'newer',
  address: 'address',
};

/** What became of a line; `record` counts from 1 over the whole file. */
export type BackupStep =
  | {
      readonly ok: true;
      readonly clipping: Clipping | null;
      /** What the first line holds of settings. */
      readonly settings?: SettingsBackup;
    }
  | { readonly ok: false; readonly reason: BackupRefusal; readonly record: number };

/** Reads a backup line by line, in the order of the file. */
export class BackupReader {
  #state: 'before' | 'within' | 'after' = 'before';
  #record = 0;

  read(line: string): BackupStep {
    const text = line.trim();
    if (text === '') return { ok: true, clipping: null };
    if (this.#state === 'before') return this.#readHead(text);
    if (this.#state === 'after') return this.#refuse('foreign');
    if (text === BACKUP_TAIL.trim()) {
      this.#state = 'after';
      return { ok: true, clipping: null };
    }
    this.#record++;
    return this.#readRecord(text.replace(/^,/u, ''));
  }

  /** To be called at the end of the file. */
  end(): BackupStep {
    if (this.#state === 'before') return this.#refuse('foreign');
    return this.#state === 'within' ? this.#refuse('cut-off') : { ok: true, clipping: null };
  }

  #readHead(text: string): BackupStep {
    const head = parsed(`${text}${BACKUP_TAIL}`);
    if (typeof head !== 'object' || head === null || Reflect.get(head, 'format') !== FORMAT) {
      return this.#refuse('foreign');
    }
    if (Number(Reflect.get(head, 'version')) > FORMAT_VERSION) return this.#refuse('newer');
    this.#state = 'within';
    const stored: unknown = Reflect.get(head, 'settings');
    if (stored === undefined) return { ok: true, clipping: null };
    const settings = parseSettingsBackup(stored);
    return settings === null ? this.#refuse('settings') : { ok: true, clipping: null, settings };
  }

  #readRecord(text: string): BackupStep {
    const value = parsed(text);
    if (value === undefined) return this.#refuse('broken');
    const clipping = parseClipping(value);
    return clipping.ok
      ? { ok: true, clipping: clipping.clipping }
      : this.#refuse(REASONS[clipping.reason]);
  }

  #refuse(reason: BackupRefusal): BackupStep {
    return { ok: false, reason, record: this.#record };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** In code units: no line of a backup is as long. One that is must not fill the memory. */
const LINE_MAX = 32_000_000;

/** Cuts a text that comes in pieces into lines; one that is too long is cut too, and is then no record. */
export class LineCutter {
  readonly #lineMax: number;
  #pieces: string[] = [];
  #length = 0;

  constructor(lineMax = LINE_MAX) {
    this.#lineMax = lineMax;
  }

  /** The lines that end in this piece. */
  cut(piece: string): string[] {
    const [first = '', ...others] = piece.split('\n');
    this.#pieces.push(first);
    this.#length += first.length;
    const last = others.pop();
    if (last === undefined) return this.#length > this.#lineMax ? [this.#take('')] : [];
    return [this.#take(last), ...others];
  }

  /** What comes after the last line break. */
  rest(): string {
    return this.#take('');
  }

  /** What has come of a line, in one; `next` is the beginning of another. */
  #take(next: string): string {
    const line = this.#pieces.join('');
    this.#pieces = [next];
    this.#length = next.length;
    return line;
  }
}
