import type { Translate } from '../../lib/i18n/message.ts';
import type { ViewActions } from '../reader-app/view-actions.ts';
import { Strokes } from '../theme/Strokes.tsx';
import { Panel } from './Panel.tsx';
import type { Tool } from './tool.ts';

interface Props {
  readonly tools: readonly Tool[];
  readonly view: ViewActions;
  readonly t: Translate;
}

const MORE = 'M5.5 12h.01M12 12h.01M18.5 12h.01';

/** The tools side by side, and in a narrow window folded into one menu. */
export function Tools({ tools, view, t }: Props) {
  const more = t('moreTools');
  return (
    <>
      <div class="tools">
        {tools.map(({ name, key, path, panel, does, isOn }) => (
          <button
            type="button"
            class="button"
            popovertarget={panel}
            onClick={does}
            aria-pressed={isOn}
            aria-label={t(name)}
            aria-keyshortcuts={key}
            title={t('withKey', t(name), key)}
          >
            <Strokes path={path} />
          </button>
        ))}
      </div>
      <button type="button" class="button more" popovertarget="more" aria-label={more} title={more}>
        <Strokes path={MORE} />
      </button>
      <Panel id="more" name={more}>
        <div class="menu">
          {tools.map(({ name, key, path, panel, does, isOn }) => (
            <button
              type="button"
              aria-keyshortcuts={key}
              aria-pressed={isOn}
              // Not by `popovertarget`: that would leave the menu open below.
              onClick={() => {
                if (panel) view.togglePanel(panel);
                else view.togglePanel('more');
                does?.();
              }}
            >
              <Strokes path={path} />
              {t(name)}
            </button>
          ))}
        </div>
      </Panel>
    </>
  );
}
