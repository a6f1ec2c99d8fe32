import { seededRandom } from '../variety/random.ts';
import {
  block,
  DAWN,
  DUSK,
  disc,
  drawing,
  FIELD,
  hills,
  NIGHT,
  NOON,
  shape,
  stroke,
  water,
} from './scenery.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const mountains = (): string =>
  drawing(DAWN, [
    disc(430, 110, 46, DAWN.light),
    hills(3, 190, 90, DAWN.far),
    hills(5, 250, 80, '#7c9492'),
    water(7, 300, DAWN),
    hills(11, 385, 40, DAWN.near),
    stroke('M150 322 h70 l-12 12 h-48 z M185 322 v-40', '#22302f', 3),
  ]);

const valley = (): string =>
  drawing(DUSK, [
    disc(150, 120, 30, DUSK.light),
    hills(21, 170, 120, DUSK.far),
    hills(23, 240, 90, '#4b5068'),
    water(25, 310, DUSK),
    hills(29, 390, 30, DUSK.near),
  ]);

/** A vat, a screen lifted out of it, and the water that runs off. */
const papermaking = (): string =>
  drawing(DAWN, [
    hills(31, 150, 60, '#b9c6bd'),
    block(0, 230, FIELD.width, 170, '#8a7660'),
    block(60, 250, 480, 150, '#6a5744'),
    block(78, 262, 444, 60, '#dfe6df'),
    shape('M180 170 L430 130 L446 146 L196 188 Z', '#efe7d2'),
    stroke('M180 170 L430 130 M196 188 L446 146', '#8b6b3f', 5),
    ...range(14).map((n) =>
      stroke(`M${200 + n * 17} ${186 - n * 2.6} v${52 + n * 3}`, '#eef3ef', 2),
    ),
  ]);

const waterwheel = (): string =>
  drawing(NOON, [
    hills(35, 140, 80, '#9fb59a'),
    hills(37, 230, 50, NOON.near),
    block(330, 130, 190, 170, '#cdbd9f'),
    shape('M310 134 L425 76 L540 134 Z', '#5f5347'),
    water(39, 300, NOON),
    `<circle cx="250" cy="250" r="92" fill="none" stroke="#4b3a2a" stroke-width="12"/>`,
    `<circle cx="250" cy="250" r="72" fill="none" stroke="#6b543c" stroke-width="5"/>`,
    ...range(12).map(
      (n) => `<g transform="rotate(${n * 30} 250 250)">${block(246, 150, 8, 100, '#5d4833')}</g>`,
    ),
    disc(250, 250, 12, '#3b2d20'),
  ]);

const wall = (): string =>
  drawing(NOON, [
    block(0, 0, FIELD.width, FIELD.height, '#d8c9ae'),
    ...range(12).map((n) =>
      block(
        24 + (n % 6) * 96,
        40 + Math.floor(n / 6) * 170,
        82,
        150,
        n % 4 === 1 ? '#f7f1e2' : '#efe6d2',
      ),
    ),
    stroke('M352 190 q14 -16 30 -12', '#b59b73', 3),
  ]);

const school = (): string =>
  drawing(DAWN, [
    hills(41, 150, 130, '#b4c2c0'),
    hills(43, 220, 90, '#86a19a'),
    block(330, 190, 170, 80, '#d9cbb2'),
    shape('M318 192 L415 150 L512 192 Z', '#6b5a4a'),
    ...range(4).map((n) => block(346 + n * 38, 212, 20, 24, '#56656a')),
    stroke('M290 270 v-130', '#4c4238', 3),
    shape('M292 142 h34 v20 h-34 z', '#c4473a'),
    hills(47, 300, 30, '#5d7f74'),
    stroke('M410 272 C360 310 300 300 240 350 S120 380 60 400', '#e9dfc8', 9),
  ]);

const teaMarket = (): string => {
  const random = seededRandom(53);
  const lamps = range(46).map(() => {
    const y = random.int(190, 380);
    return disc(random.int(10, 590), y, 2 + (y - 180) / 60, NIGHT.light);
  });
  return drawing(NIGHT, [
    hills(55, 150, 70, NIGHT.far),
    shape('M0 400 L220 170 H380 L600 400 Z', '#2a2f3a'),
    `<g opacity=".9">${lamps.join('')}</g>`,
  ]);
};

const ferry = (): string =>
  drawing(NOON, [
    hills(61, 180, 40, NOON.far),
    water(63, 200, NOON),
    shape('M170 270 H430 L400 310 H200 Z', '#3f5560'),
    block(230, 230, 120, 40, '#e7e0cd'),
    ...range(4).map((n) => block(240 + n * 28, 238, 16, 16, '#7d98a0')),
    stroke('M380 270 v-70', '#3f5560', 4),
  ]);

const bridge = (): string =>
  drawing(DUSK, [
    hills(71, 230, 60, DUSK.far),
    water(73, 280, DUSK),
    block(0, 236, FIELD.width, 10, '#20283a'),
    ...[180, 420].flatMap((x) => [
      block(x - 7, 60, 14, 260, '#20283a'),
      ...range(8).map((n) =>
        stroke(
          `M${x} ${70 + n * 8} L${x - 160 + n * 18} 238 M${x} ${70 + n * 8} L${x + 160 - n * 18} 238`,
          '#39435c',
          1.4,
        ),
      ),
    ]),
  ]);

const library = (): string => {
  const random = seededRandom(81);
  const colours = ['#8c4a3c', '#4c6a6e', '#b58b4c', '#6b7550', '#5b4a66', '#cbb994'];
  const shelves = range(4).flatMap((row) => {
    const books: string[] = [];
    for (let x = 20; x < 570; ) {
      const thick = random.int(8, 22);
      const tall = random.int(54, 78);
      books.push(block(x, 88 + row * 96 - tall, thick, tall, random.pick(colours)));
      x += thick + 2;
    }
    return [...books, block(0, 88 + row * 96, FIELD.width, 8, '#4b3a2a')];
  });
  return drawing(NOON, [block(0, 0, FIELD.width, FIELD.height, '#e3d5bb'), ...shelves]);
};

const saltField = (): string =>
  drawing(DUSK, [
    block(0, 180, FIELD.width, 220, '#6f6a78'),
    disc(300, 178, 34, DUSK.light),
    ...range(18).map((n) => {
      const row = Math.floor(n / 6);
      const top = 196 + row * 62;
      return block(8 + (n % 6) * 100, top, 90, 52, n % 5 === 0 ? '#f0c79c' : '#b99a94');
    }),
    ...[140, 330, 470].map((x, n) => shape(`M${x} ${300 + n * 30} l26 -34 l26 34 z`, '#f7f3ea')),
  ]);

const lampAtCorner = (): string =>
  drawing(NIGHT, [
    block(40, 60, 190, 340, '#1b2438'),
    block(370, 20, 230, 380, '#182034'),
    shape('M300 150 L190 400 H430 Z', 'rgba(255,217,138,.28)'),
    stroke('M300 150 v-40 h60', '#0b0f1a', 5),
    disc(300, 154, 13, NIGHT.light),
    block(254, 330, 92, 10, '#3b3023'),
  ]);

const roof = (): string =>
  drawing(NOON, [
    block(0, 104, FIELD.width, FIELD.height, '#39434a'),
    ...range(11).flatMap((row) =>
      range(16).map((n) =>
        shape(
          `M${n * 40 - (row % 2) * 20} ${110 + row * 28} q20 -26 40 0 v16 q-20 -24 -40 0 z`,
          ['#4f5a5e', '#5d696d', '#46525a'][(n + row) % 3] ?? '#4f5a5e',
        ),
      ),
    ),
    stroke('M-10 104 H610', '#39434a', 12),
  ]);

/** The pictures by name. */
export const PICTURES = {
  mountains,
  valley,
  papermaking,
  waterwheel,
  wall,
  school,
  teaMarket,
  ferry,
  bridge,
  library,
  saltField,
  lampAtCorner,
  roof,
} as const;
