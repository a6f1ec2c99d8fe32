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
import { Choice } from './Choice.tsx';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type PanelActions,
  type PanelState,
} from './panel-state.ts';
import { ScriptChoice } from './ScriptChoice.tsx';

interface Props {
  readonly state: Pick<PanelState, 'templates' | 'exportScript'>;
  readonly actions: Pick<PanelActions, 'export' | 'showExport' | 'keepTemplate'>;
  readonly t: Translate;
}

const FORMAT_NAMES: Readonly<Record<ExportFormat, MessageKey>> = {
  backup: 'exportBackup',
  markdown: 'exportMarkdown',
  text: 'exportText',
  html: 'exportHtml',
  csv: 'exportCsv',
  ris: 'exportRis',
  bibtex: 'exportBibtex',
  'csl-json': 'exportCslJson',
};
/** Those with citations as one reads them. */
const CITED_FORMATS: ReadonlySet<ExportFormat> = new Set(['markdown', 'text', 'html', 'csv']);
const FLAVOUR_NAMES: Readonly<Record<MarkdownFlavour, string>> = {
  obsidian: 'Obsidian',
  logseq: 'Logseq',
};

/** How clippings are to be written into a file. */
export function ExportDialog({ actions, state, t }: Props) {
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
        <h2 id="export-title">{t('exportClippings')}</h2>
        <Choice
          name={t('exportFormat')}
          value={format}
          options={EXPORT_FORMATS.map((own) => [own, t(FORMAT_NAMES[own])])}
          onChoose={setFormat}
        />
        {format !== 'backup' && <ScriptChoice script={script} onChoose={setScript} t={t} />}
        {format === 'markdown' && (
          <>
            <Choice
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
        <p class="hint">{t(format === 'backup' ? 'backupHint' : 'exportHint')}</p>
        <div class="dialog-buttons">
          <button type="button" class="text-button" onClick={() => actions.showExport(false)}>
            {t('cancel')}
          </button>
          <button type="submit" class="main-button">
            {t('exportNow')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

interface TemplateProps extends Pick<Props, 'actions' | 't'> {
  readonly flavour: MarkdownFlavour;
  readonly template: string;
}

function Template({ actions, flavour, t, template }: TemplateProps) {
  const unknown = unknownFields(template);
  return (
    <div class="template">
      <label>
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
        <p class="hint wrong" role="alert">
          {t('templateUnknown', unknown.map((name) => `{{${name}}}`).join(' '))}
        </p>
      )}
      {template !== TEMPLATES[flavour] && (
        <button
          type="button"
          class="text-button"
          onClick={() => actions.keepTemplate(flavour, TEMPLATES[flavour])}
        >
          {t('templateReset')}
        </button>
      )}
    </div>
  );
}
