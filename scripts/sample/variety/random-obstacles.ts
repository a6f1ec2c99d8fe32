import { type AsidePart, asideItem } from '../setting/asides.ts';
import type { Column } from '../setting/frames.ts';
import type { PageStyle } from '../setting/page-style.ts';
import type { Draft } from '../setting/pieces.ts';
import type { Obstacle } from '../setting/section.ts';
import type { Random } from './random.ts';

export interface ObstacleRoom {
  readonly style: PageStyle;
  readonly draft: Draft;
  readonly article: number;
  /** The columns that obstacles may stand on: those of one printed page. */
  readonly columns: readonly Column[];
  readonly height: number;
  /** A balanced section moves its foot, so that only its top is a sure place. */
  readonly onlyAtTop: boolean;
}

/** A picture is this much of its section's height. */
const LEAST_PICTURE = 0.1;
const MOST_PICTURE = 0.2;

/** Places up to three of `parts` on a section, at most one at its top, middle and foot each. */
export function randomObstacles(
  random: Random,
  parts: readonly AsidePart[],
  room: ObstacleRoom,
): Obstacle[] {
  const places = random.shuffle<Obstacle['place']>(
    room.onlyAtTop ? ['top'] : ['top', 'bottom', random.pick([0.3, 0.4, 0.5, 0.6])],
  );
  const fitting = parts.filter(({ kind }) => kind !== 'notes' || !room.onlyAtTop);
  const wanted = fitting.slice(0, places.length);
  return wanted
    .map((part, index) => {
      const place = part.kind === 'notes' ? 'bottom' : (places[index] ?? 'top');
      return obstacleOf(random, part, place, room);
    })
    .filter(
      (obstacle, index, all) => all.findIndex(({ place }) => place === obstacle.place) === index,
    );
}

function obstacleOf(
  random: Random,
  part: AsidePart,
  place: Obstacle['place'],
  room: ObstacleRoom,
): Obstacle {
  const share = LEAST_PICTURE + random.next() * (MOST_PICTURE - LEAST_PICTURE);
  const picture = { svg: '', height: Math.round(room.height * share) };
  const item = asideItem(part, room.style, room.draft, { article: room.article, picture });
  const intrudes = typeof place === 'number' && part.kind !== 'notes' && random.chance(0.35);
  const span = intrudes ? intrusion(random, room) : columnSpan(random, room.columns);
  return { item, place, ...(span ?? columnSpan(random, room.columns)) };
}

function columnSpan(random: Random, columns: readonly Column[]): { left: number; width: number } {
  const count = random.int(1, columns.length);
  const first = random.int(0, columns.length - count);
  const start = columns[first];
  const end = columns[first + count - 1];
  if (!start || !end) throw new RangeError('a span of no columns');
  return { left: start.left, width: end.left + end.width - start.left };
}

/** A column must be this many letters wide for text to run beside a picture in it. */
const LEAST_WRAPPED = 18;

/** On a side of a wide column, or astride the gutter of two: the text runs round it. */
function intrusion(random: Random, { columns, style }: ObstacleRoom) {
  const index = random.int(0, columns.length - 1);
  const column = columns[index];
  const next = columns[index + 1];
  const letters = (column?.width ?? 0) / style.size;
  if (!column || letters < LEAST_WRAPPED) return null;
  if (next) {
    const middle = (column.left + column.width + next.left) / 2;
    const width = column.width * random.pick([0.6, 0.7, 0.8]);
    return { left: middle - width / 2, width };
  }
  const width = column.width * random.pick([0.35, 0.42, 0.5]);
  const isLeft = random.chance(0.5);
  return { left: isLeft ? column.left : column.left + column.width - width, width };
}
