import { seededRandom } from '../variety/random.ts';

/** Pictures are drawn on a field of this size and cropped to their place. */
export const FIELD = { width: 600, height: 400 } as const;

export interface Palette {
  readonly sky: readonly [string, string];
  readonly far: string;
  readonly near: string;
  readonly water: string;
  readonly light: string;
}

export const DAWN: Palette = {
  sky: ['#f4e3c8', '#c9d3cf'],
  far: '#9db0ae',
  near: '#3f5b5b',
  water: '#b9cbc8',
  light: '#e58a5b',
};
export const DUSK: Palette = {
  sky: ['#4c5a74', '#e0a478'],
  far: '#6d6f86',
  near: '#2b3346',
  water: '#8d8ba0',
  light: '#ffdf9a',
};
export const NIGHT: Palette = {
  sky: ['#141b2d', '#2c3a52'],
  far: '#22304a',
  near: '#0d1320',
  water: '#24344d',
  light: '#ffd98a',
};

export const NOON: Palette = {
  sky: ['#cfe0e4', '#f3efe2'],
  far: '#a9bda0',
  near: '#5d7a55',
  water: '#b8d2d4',
  light: '#fff6d8',
};

/** A whole picture: its parts over a sky. */
export function drawing(palette: Palette, parts: readonly string[]): string {
  const { width, height } = FIELD;
  const id = `sky${palette.sky.join('').replaceAll('#', '')}`;
  return (
    `<svg viewBox="0 0 ${width} ${height}" width="100%" height="100%" preserveAspectRatio="xMidYMid slice">` +
    `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${palette.sky[0]}"/>` +
    `<stop offset="1" stop-color="${palette.sky[1]}"/></linearGradient></defs>` +
    `<rect width="${width}" height="${height}" fill="url(#${id})"/>${parts.join('')}</svg>`
  );
}

/** A range of hills whose crest wanders about `y`; the same for the same seed. */
export function hills(seed: number, y: number, roughness: number, colour: string): string {
  const random = seededRandom(seed);
  const points: string[] = [];
  for (let x = -40; x <= FIELD.width + 40; x += 40) {
    points.push(`${x} ${Math.round(y + (random.next() - 0.5) * roughness)}`);
  }
  const curve = points.map((point, index) => (index === 0 ? `M${point}` : `L${point}`)).join(' ');
  return `<path d="${curve} V${FIELD.height} H-40 Z" fill="${colour}" stroke="${colour}" stroke-width="14" stroke-linejoin="round"/>`;
}

export const disc = (x: number, y: number, radius: number, colour: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;

export const block = (
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
): string => `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`;

export const stroke = (path: string, colour: string, width: number): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;

export const shape = (path: string, colour: string): string =>
  `<path d="${path}" fill="${colour}"/>`;

/** Water from `y` down, with the light on it. */
export function water(seed: number, y: number, { water: colour, light }: Palette): string {
  const random = seededRandom(seed);
  const glints = Array.from({ length: 26 }, () => {
    const x = random.int(0, FIELD.width);
    const at = random.int(y + 6, FIELD.height - 4);
    return stroke(`M${x} ${at} h${random.int(12, 60)}`, light, 1.2);
  });
  return `${block(0, y, FIELD.width, FIELD.height - y, colour)}<g opacity=".45">${glints.join('')}</g>`;
}
