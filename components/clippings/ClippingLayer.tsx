import { useEffect, useReducer } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/message.ts';
import type { ClippingNotice, ClippingTool, PlacedMark } from './clipping-tool.ts';

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

/** The quiet sign that a passage was saved, and what can be done about it. */
const Said = ({ notice, tool, t }: Props & { readonly notice: ClippingNotice }) => (
  <div class="clipping-said">
    <span>{t(notice.key)}</span>
    <div class="deeds">
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
  </div>
);

/** The marks of clippings in the prose, and what is said in passing. */
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
        {notice !== null && <Said notice={notice} tool={tool} t={t} />}
      </div>
    </>
  );
}
