import type { Translate } from '../../lib/i18n/message.ts';
import type { ConversionTool } from './conversion.ts';
import { shownTarget } from './shown-target.ts';
import { TARGET_NAMES } from './target-name.ts';

interface Props {
  readonly tool: ConversionTool;
  readonly t: Translate;
}

const KEY = 'F';

/** What the button shows: simplified and traditional, each in its own form. */
const GLYPHS = ['简', '繁'] as const;

/** The button in the header that says in what script the page is shown, and opens the choice. */
export function ConversionButton({ tool, t }: Props) {
  const target = shownTarget(tool.state);
  if (tool.state.offered.length === 0) return null;
  const state = t(target === null ? 'targetOriginal' : TARGET_NAMES[target]);
  const name = t('withState', t('conversion'), state);
  return (
    <button
      type="button"
      class="button conversion"
      popovertarget="conversion"
      // Whoever speaks what they see names the glyphs.
      aria-label={`${GLYPHS.join('')} ${name}`}
      aria-keyshortcuts={KEY}
      title={t('withKey', name, KEY)}
    >
      <span class="glyphs" aria-hidden="true" lang="zh">
        <span class={target === 's' ? 'on' : undefined}>{GLYPHS[0]}</span>
        <span class={target === null || target === 's' ? undefined : 'on'}>{GLYPHS[1]}</span>
      </span>
    </button>
  );
}
