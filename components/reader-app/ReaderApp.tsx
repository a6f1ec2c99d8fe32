import type { Translate } from '../../lib/i18n/message.ts';
import { Reader } from '../reading-view/Reader.tsx';
import type { AppActions, Reading } from '../reading-view/reading.ts';

interface Props {
  readonly reading: Reading;
  readonly actions: AppActions;
  readonly t: Translate;
}

/** The reading view with all its tools: each brings what it shows in the header, beside or over. */
export const ReaderApp = ({ reading, actions, t }: Props) => (
  <Reader reading={reading} actions={actions} t={t} />
);
