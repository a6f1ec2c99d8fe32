import type { MessageKey } from '../../lib/i18n/message.ts';
import type { PanelName } from '../reader-app/view-actions.ts';

/** What the header offers besides turning and switching. */
export interface Tool {
  readonly name: MessageKey;
  /** The key that does the same, as the key table has it. */
  readonly key: string;
  /** Of its icon: strokes on a field of 24 by 24. */
  readonly path: string;
  /** The panel that a click opens. */
  readonly panel?: PanelName;
  /** What a click does where it opens no panel, and whether that is on already. */
  readonly does?: () => void;
  readonly isOn?: boolean;
}
