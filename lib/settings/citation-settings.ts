import {
  COPY_CONTENTS,
  COPY_FORMATS,
  COPY_LINKS,
  COPY_MARKS,
  type CopyShape,
  USUAL_COPY_SHAPE,
} from '../cite/copy/copy-shape.ts';
import { STYLES, type Style } from '../cite/styles.ts';
import { TEMPLATE_MAX } from '../cite/template/parse-template.ts';
import { type Guard, isString, oneOf } from '../messages/guard.ts';
import { type SettingGuards, settingsParser } from './settings-parser.ts';

/** How the reader cites and copies. */
export interface CitationSettings extends CopyShape {
  /** One of the styles, or the reader's own template. */
  readonly style: Style | 'own';
  /** The template as it was typed; it is kept while another style is chosen. */
  readonly template: string;
}

/** The edition in force since 2026-07-01, and the plain form as a template to begin with. */
export const USUAL_CITATION_SETTINGS: CitationSettings = {
  ...USUAL_COPY_SHAPE,
  style: 'gbt7714-2025',
  template: '{|作者|：}{《|题名|》，}《{刊名}》{年|年}{季}{第|期|期}{，第|页码|页}',
};

const isTemplate: Guard<string> = (value): value is string =>
  isString(value) && value.length <= TEMPLATE_MAX;

const FIELDS: SettingGuards<CitationSettings> = {
  style: oneOf(...STYLES, 'own'),
  template: isTemplate,
  content: oneOf(...COPY_CONTENTS),
  marks: oneOf(...COPY_MARKS),
  format: oneOf(...COPY_FORMATS),
  link: oneOf(...COPY_LINKS),
};

/** The settings that a stored value holds; what is missing or not known is as usual. */
export const parseCitationSettings = settingsParser(FIELDS, USUAL_CITATION_SETTINGS);
