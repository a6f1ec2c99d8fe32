import { useEffect, useReducer } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/message.ts';
import type { ClippingTool, PlacedMark } from './clipping-tool.ts';

interface Props {
  readonly tool: ClippingTool;
  readonly t: Translate;
}

function Mark({ box, certain, colour, id, shown }: PlacedMark) {
  const { bottom, left, right, top } = box;
  return (
    <span
      class={`clipping-mark ${colour}${certain ? '' : ' uncertain'}${shown ? ' shown' : ''}`}
      data-clipping={id}
      style={{ top, left, width: right - left, height: bottom - top }}
    />
  );
}

/** The marks of clippings in the prose, and the quiet sign that a passage was saved. */
export function ClippingLayer({ tool, t }: Props) {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => tool.subscribe(() => redraw(0)), [tool]);
  const { notice, placed } = tool;
  return (
    <>
      <div class="clipping-marks" aria-hidden="true">
        {placed.map((mark) => (
          <Mark {...mark} />
        ))}
      </div>
      <div class="clipping-notice" role="status">
        {notice !== null && (
          <div class="clipping-said">
            <span>{t(notice.key)}</span>
            {notice.undo && (
              <button type="button" class="button" onClick={tool.undo}>
                {t('undo')}
              </button>
            )}
            {notice.panel && (
              <button type="button" class="button" onClick={tool.openPanel}>
                {t('showClippings')}
              </button>
            )}
          </div>
        )}
      </div>
    </>
  );
}
