import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/message.ts';
import type { ClippingTool } from './clipping-tool.ts';

interface Props {
  readonly tool: ClippingTool;
  readonly t: Translate;
}

/** The quiet sign that a passage was saved, with the way back. */
export function ClippingLayer({ tool, t }: Props) {
  const [notice, setNotice] = useState(tool.notice);
  useEffect(() => {
    setNotice(tool.notice);
    return tool.subscribe(() => setNotice(tool.notice));
  }, [tool]);
  return (
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
  );
}
