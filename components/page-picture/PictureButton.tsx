import type { Translate } from '../../lib/i18n/message.ts';
import { Icon } from '../reading-view/Icon.tsx';
import type { PictureTool } from './picture-tool.ts';

interface Props {
  readonly tool: PictureTool;
  readonly t: Translate;
}

/** Shows the page's picture beside the prose, or takes it away. */
export const PictureButton = ({ tool, t }: Props) => (
  <button
    type="button"
    class="button"
    aria-label={t('pagePictureTool')}
    aria-pressed={tool.isShown}
    aria-keyshortcuts="P"
    title={t('withKey', t('pagePictureTool'), 'P')}
    onClick={tool.toggle}
  >
    <Icon name="picture" />
  </button>
);
