import type { RoledStrip } from '../roles/role.ts';
import { headReach } from '../roles/titles.ts';
import type { PageLayout } from '../strips/page-layout.ts';
import { interruptionsOf } from './interruptions.ts';
import { readingOrder } from './order.ts';

/** The roles as the order settled them, and the running text in that order. */
export interface InOrder {
  readonly roled: readonly RoledStrip[];
  readonly order: readonly RoledStrip[];
}

const RUNNING: ReadonlySet<RoledStrip['role']> = new Set(['body', 'title', 'heading', 'byline']);

/** Puts the strips of running text in reading order; what turns out to interrupt it is a caption. */
export function readInOrder(roled: readonly RoledStrip[], page: PageLayout): InOrder {
  const running = roled.filter(({ role }) => RUNNING.has(role));
  const placed = running.map((item) => {
    const reach = headReach(item, roled, page);
    return { box: reach ?? item.strip.box, cuts: reach !== null };
  });
  const order = readingOrder(placed).flatMap((index) => running[index] ?? []);
  if (page.sized) return { roled, order };
  const body = order.filter(({ role }) => role === 'body').map(({ strip }) => strip);
  const interrupting = new Set(interruptionsOf(body, page));
  const settled = roled.map(
    (item): RoledStrip =>
      interrupting.has(item.strip)
        ? { ...item, role: 'caption', reason: 'interrupts the text below a picture' }
        : item,
  );
  return { roled: settled, order: order.filter(({ strip }) => !interrupting.has(strip)) };
}
