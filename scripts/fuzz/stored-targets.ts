import fc from 'fast-check';
import { parseCorrections } from '../../lib/cite/corrections.ts';
import { readBookTitle } from '../../lib/cite/page-source/book-title.ts';
import { parseFolio } from '../../lib/cite/page-source/folio.ts';
import { parseDate } from '../../lib/cite/source-text.ts';
import { parseTemplate } from '../../lib/cite/template/parse-template.ts';
import {
  BACKUP_TAIL,
  BackupReader,
  backupHead,
  LineCutter,
} from '../../lib/clippings/exports/backup.ts';
import {
  fillTemplate,
  TEMPLATE_FIELDS,
  type TemplateField,
  unknownFields,
} from '../../lib/clippings/exports/markdown-template.ts';
import { parseClipping } from '../../lib/clippings/parse-clipping.ts';
import { parseCustomWords } from '../../lib/convert/own-words/custom-words.ts';
import { filledIn, parseTexts, textsOf } from '../../lib/i18n/texts.ts';
import { parseAloudSettings, USUAL_ALOUD_SETTINGS } from '../../lib/settings/aloud-settings.ts';
import {
  parseCitationSettings,
  USUAL_CITATION_SETTINGS,
} from '../../lib/settings/citation-settings.ts';
import {
  parseConversionSettings,
  USUAL_CONVERSION_SETTINGS,
} from '../../lib/settings/conversion-settings.ts';
import {
  parseInterfaceSettings,
  USUAL_INTERFACE_SETTINGS,
} from '../../lib/settings/interface-settings.ts';
import { KEPT_VERSION, mergeKept, readKept } from '../../lib/settings/kept-settings.ts';
import { parsePanelSettings, USUAL_PANEL_SETTINGS } from '../../lib/settings/panel-settings.ts';
import {
  parseReadingSettings,
  USUAL_READING_SETTINGS,
} from '../../lib/settings/reading-settings.ts';
import {
  correctionRecord,
  correctionsIn,
  parseSettingsBackup,
  restoredSettings,
  settingsBackup,
} from '../../lib/settings/settings-backup.ts';
import { correctionName, wordsName } from '../../lib/settings/stored-names.ts';
import { carriedInstead } from '../../lib/settings/synced-settings.ts';
import { FULL_CLIPPING } from './example-clipping.ts';
import { type FuzzTarget, target } from './fuzz-target.ts';
import { nearly, textOf } from './hostile-values.ts';

/** A whole backup, bit by bit as an import reads it. */
function readBackup(text: string): unknown[] {
  const reader = new BackupReader();
  const cutter = new LineCutter();
  const lines = [...cutter.cut(text), cutter.rest()];
  return [...lines.map((line) => reader.read(line)), reader.end()];
}

const TITLE = textOf(
  '《',
  '》',
  '江岸',
  '2024年',
  '第8期',
  '4月下',
  '二〇二四',
  'Vol2',
  ' ',
  '增刊',
  '/',
);

const NO_VALUES = Object.fromEntries(TEMPLATE_FIELDS.map((name) => [name, ''])) as Record<
  TemplateField,
  string
>;
const KEPT = { version: KEPT_VERSION, fields: { target: { value: 'tw', changed: 1 } } };
const MESSAGES = {
  extName: { message: '展卷 $TITLE$', placeholders: { title: { content: '$1' } } },
};

/** A template for Markdown, without an address and with one. */
const filled = (template: string): unknown =>
  ['', 'http://a.example/'].map((url) => [
    unknownFields(template),
    fillTemplate(template, { ...NO_VALUES, quote: '一\n二', url }),
  ]);

const STORED = {
  readingSettings: USUAL_READING_SETTINGS,
  [correctionName('book', 'http://a.example/')]: correctionRecord({ issue: '9' }),
  [wordsName(null)]: 's2tw\t发布\t發佈\n',
};
const SETTINGS = settingsBackup(STORED, ['a.example']);

const BACKUP = textOf(
  backupHead(null),
  backupHead(SETTINGS),
  BACKUP_TAIL,
  `${JSON.stringify(FULL_CLIPPING)}\n`,
  `,${JSON.stringify(FULL_CLIPPING)}\n`,
  '{"format":"zhanjuan-clippings","version":9,"clippings":[\n',
  '{"version":1}\n',
  ',',
  '\n',
);

/** Settings out of a backup, and into a storage that may hold anything. */
function restored([backup, stored]: readonly [unknown, unknown]): unknown {
  const settings = parseSettingsBackup(backup);
  return settings && restoredSettings(Object(stored), settings, 0);
}

/** What is stored, imported, or typed by the reader. */
export const STORED_TARGETS: readonly FuzzTarget[] = [
  target('BackupReader', BACKUP, readBackup),
  target('parseClipping', nearly(FULL_CLIPPING), parseClipping),
  target('parseCorrections', nearly(FULL_CLIPPING.capture.read), parseCorrections),
  target(
    'parseCustomWords',
    textOf('s2tw', 't2s', '\t', '\n', '发布', '#', '\ufeff'),
    parseCustomWords,
  ),
  target('parseReadingSettings', nearly(USUAL_READING_SETTINGS), parseReadingSettings),
  target('parseCitationSettings', nearly(USUAL_CITATION_SETTINGS), parseCitationSettings),
  target('parseConversionSettings', nearly(USUAL_CONVERSION_SETTINGS), parseConversionSettings),
  target('parsePanelSettings', nearly(USUAL_PANEL_SETTINGS), parsePanelSettings),
  target('parseAloudSettings', nearly(USUAL_ALOUD_SETTINGS), parseAloudSettings),
  target('parseInterfaceSettings', nearly(USUAL_INTERFACE_SETTINGS), parseInterfaceSettings),
  target('readKept', nearly(USUAL_READING_SETTINGS, KEPT), readKept),
  target('parseSettingsBackup', fc.tuple(nearly(SETTINGS), nearly(STORED)), restored),
  target('correctionsIn', nearly(correctionRecord({ issue: '9' })), correctionsIn),
  target('carriedInstead', fc.tuple(nearly(KEPT), nearly(KEPT)), ([here, there]) =>
    carriedInstead('readingSettings', mergeKept(readKept(here), readKept(there)), there),
  ),
  target('parseTexts', nearly({ extName: '展卷 $1' }), (stored) =>
    filledIn(parseTexts(stored)?.extName ?? '', ['渡口']),
  ),
  target('textsOf', nearly(MESSAGES), textsOf),
  target(
    'fillTemplate',
    textOf('{{quote}}', '{{ url }}', '[', ']', '(<', '>)', '\n', '> '),
    filled,
  ),
  target('parseTemplate', textOf('{', '}', '|', '刊名', '作者', '\\', '：'), parseTemplate),
  target('readBookTitle', TITLE, readBookTitle),
  target('parseDate', textOf('2024', '-', '4', '月', '下', ' ', 'spring'), parseDate),
  target('parseFolio', textOf('5', 'x', 'iv', '-', 'A', '第', '页'), parseFolio),
];
