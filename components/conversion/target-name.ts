import type { Target } from '../../lib/convert/target.ts';
import type { MessageKey } from '../../lib/i18n/message.ts';

/** What a target is called in the menu. */
export const TARGET_NAMES: Readonly<Record<Target, MessageKey>> = {
  s: 'targetSimplified',
  t: 'targetStandard',
  tw: 'targetTaiwan',
  twp: 'targetTaiwanWords',
  hk: 'targetHongKong',
};
