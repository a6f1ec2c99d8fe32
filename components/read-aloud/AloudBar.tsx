import type { TargetedEvent } from 'preact';
import type { Translate } from '../../lib/i18n/message.ts';
import { Icon } from '../reading-view/Icon.tsx';
import { Strokes } from '../theme/Strokes.tsx';
import { type AloudTool, RATES } from './aloud-tool.ts';

interface Props {
  readonly tool: AloudTool;
  readonly t: Translate;
}

const PLAY = 'M8 5.5v13l10.5-6.5z';
const PAUSE = 'M8.5 6v12M15.5 6v12';

type Choice = TargetedEvent<HTMLSelectElement>;

/** What one needs while it is read aloud: pause, speed, voice, and the end. */
export function AloudBar({ tool, t }: Props) {
  if (tool.state === 'off') return null;
  const isPaused = tool.state === 'paused';
  const name = t(isPaused ? 'resumeAloud' : 'pauseAloud');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of controls, and no form
    <div class="aloud-bar" role="group" aria-label={t('readAloud')}>
      <button
        type="button"
        class="button"
        aria-label={name}
        title={t('withKey', name, 'L')}
        onClick={tool.toggle}
      >
        <Strokes path={isPaused ? PLAY : PAUSE} />
      </button>
      <select
        aria-label={t('aloudSpeed')}
        title={t('aloudSpeed')}
        onChange={({ currentTarget }: Choice) => tool.setRate(Number(currentTarget.value))}
      >
        {RATES.map((rate) => (
          <option value={rate} selected={rate === tool.rate}>
            {`${rate}×`}
          </option>
        ))}
      </select>
      {tool.voices.length > 1 && (
        <select
          class="voice"
          aria-label={t('aloudVoice')}
          title={t('aloudVoice')}
          onChange={({ currentTarget }: Choice) => tool.setVoice(currentTarget.value || null)}
        >
          <option value="" selected={tool.voice === null}>
            {t('aloudVoiceUsual')}
          </option>
          {tool.voices.map((voice) => (
            <option value={voice.id} selected={voice.id === tool.voice}>
              {voice.name}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        class="button"
        aria-label={t('stopAloud')}
        title={t('stopAloud')}
        onClick={tool.stop}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
