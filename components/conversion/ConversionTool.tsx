import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/message.ts';
import { ConversionMenu } from './ConversionMenu.tsx';
import type { ConversionActions, ConversionState } from './conversion.ts';
import { TARGET_NAMES } from './target-name.ts';
import type { Anchor } from './use-popover.ts';

interface Props {
  readonly state: ConversionState;
  readonly actions: ConversionActions;
  readonly t: Translate;
}

/** The button in the header that says in what script the page is shown, and its menu. */
export function ConversionTool({ state, actions, t }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  const { target } = state.settings;
  if (state.offered.length === 0) return null;
  const isShown = target !== null && state.offered.includes(target);
  const name = isShown ? t(TARGET_NAMES[target]) : t('targetOriginal');
  const close = useRef(() => setAnchor(null)).current;
  const toggle = (): void => {
    const place = button.current?.getBoundingClientRect();
    if (anchor === null) actions.prepare();
    setAnchor(anchor === null && place !== undefined ? place : null);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="button conversion"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-label={t('withState', t('conversion'), name)}
        title={t('withState', t('conversion'), name)}
        onClick={toggle}
      >
        <span class="glyphs" aria-hidden="true" lang="zh">
          <span class={isShown && target === 's' ? 'on' : undefined}>简</span>
          <span class={isShown && target !== 's' ? 'on' : undefined}>繁</span>
        </span>
      </button>
      {anchor !== null && (
        <ConversionMenu state={state} actions={actions} anchor={anchor} onClose={close} t={t} />
      )}
    </>
  );
}
