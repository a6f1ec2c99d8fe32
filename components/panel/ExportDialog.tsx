import { useEffect, useRef, useState } from 'preact/hooks';
import {
  MARKDOWN_FLAVOURS,
  type MarkdownFlavour,
  TEMPLATES,
} from '../../lib/clippings/exports/markdown.ts';
import {
  TEMPLATE_FIELDS,
  TEMPLATE_MAX,
  unknownFields,
} from '../../lib/clippings/exports/markdown-template.ts';
import type { Target } from '../../lib/convert/target.ts';
import type { MessageKey, Translate } from '../../lib/i18n/message.ts';
import { namedOptions } from '../forms/named-options.ts';
import { SelectField } from '../forms/SelectField.tsx';
import { ScriptChoice } from './open-clipping/ScriptChoice.tsx';
import type { ExportFormat, PanelActions, PanelState } from './panel-state.ts';

interface Props {
  readonly state: Pick<PanelState, 'templates' | 'exportScript' | 'found' | 'selected'>;
  readonly actions: Pick<PanelActions, 'export' | 'showExport' | 'keepTemplate'>;
  readonly t: Translate;
  readonly number: (count: number) => string;
}

/** In the order in which they are offered. */
const FORMAT_NAMES: Readonly<Record<ExportFormat, MessageKey>> = {
  markdown: 'exportMarkdown',
  text: 'exportText',
  html: 'exportHtml',
  csv: 'exportCsv',
  ris: 'exportRis',
  bibtex: 'exportBibtex',
  'csl-json': 'exportCslJson',
  backup: 'exportBackup',
};
/** Those with citations as one reads them. */
const CITED_FORMATS: ReadonlySet<ExportFormat> = new Set(['markdown', 'text', 'html', 'csv']);
const FLAVOUR_NAMES: Readonly<Record<MarkdownFlavour, string>> = {
  obsidian: 'Obsidian',
  logseq: 'Logseq',
};

/** How clippings are to be written into a file. */
export function ExportDialog({ actions, number, state, t }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const [flavour, setFlavour] = useState<MarkdownFlavour>('obsidian');
  const [perIssue, setPerIssue] = useState(false);
  const [script, setScript] = useState<Target | null>(state.exportScript);
  useEffect(() => dialog.current?.showModal(), []);
  const template = state.templates[flavour];
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="export-title"
      onClose={() => actions.showExport(false)}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          actions.export({ format, flavour, template, perIssue, script });
        }}
      >
        <h2 id="export-title">{t('exportTitle')}</h2>
        <SelectField
          name={t('exportFormat')}
          value={format}
          options={namedOptions(FORMAT_NAMES, t)}
          onChoose={setFormat}
        />
        {format !== 'backup' && <ScriptChoice script={script} onChoose={setScript} t={t} />}
        {format === 'markdown' && (
          <>
            <SelectField
              name={t('notesApp')}
              value={flavour}
              options={MARKDOWN_FLAVOURS.map((own) => [own, FLAVOUR_NAMES[own]])}
              onChoose={setFlavour}
            />
            <label class="switch-line">
              <input
                type="checkbox"
                checked={perIssue}
                onChange={({ currentTarget }) => setPerIssue(currentTarget.checked)}
              />
              <span>{t('perIssue')}</span>
            </label>
            <Template flavour={flavour} template={template} actions={actions} t={t} />
          </>
        )}
        {CITED_FORMATS.has(format) && <p class="hint">{t('exportStyleHint')}</p>}
        <p class="hint">{extentText(format, state, t, number)}</p>
        <div class="deeds">
          <button type="button" class="button framed" onClick={() => actions.showExport(false)}>
            {t('cancel')}
          </button>
          <button type="submit" class="button primary">
            {t('exportNow')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** How much is exported. */
function extentText(
  format: ExportFormat,
  { found, selected }: Props['state'],
  t: Translate,
  number: Props['number'],
): string {
  if (selected.size > 0) return t('exportSelected', number(selected.size));
  if (format === 'backup') return t('exportEverything');
  return t('exportListed', number(found?.total ?? 0));
}

interface TemplateProps extends Pick<Props, 'actions' | 't'> {
  readonly flavour: MarkdownFlavour;
  readonly template: string;
}

function Template({ actions, flavour, t, template }: TemplateProps) {
  const unknown = unknownFields(template);
  return (
    <div class="template">
      <label class="field">
        <span>{t('clippingTemplate')}</span>
        <textarea
          rows={7}
          spellcheck={false}
          maxLength={TEMPLATE_MAX}
          value={template}
          onInput={({ currentTarget }) => actions.keepTemplate(flavour, currentTarget.value)}
        />
      </label>
      <p class="hint">
        {t('clippingFields', TEMPLATE_FIELDS.map((name) => `{{${name}}}`).join(' '))}
      </p>
      {unknown.length > 0 && (
        <p class="fault" role="alert">
          {t('templateUnknown', unknown.map((name) => `{{${name}}}`).join(' '))}
        </p>
      )}
      {template !== TEMPLATES[flavour] && (
        <button
          type="button"
          class="button text"
          onClick={() => actions.keepTemplate(flavour, TEMPLATES[flavour])}
        >
          {t('templateReset')}
        </button>
      )}
    </div>
  );
}
