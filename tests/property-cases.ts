import process from 'node:process';

/** `npm run check` has time for a third of the cases that `npm test` tries; they are its first ones. */
const share = Number(process.env.PROPERTY_SHARE ?? 1);

/** How many cases a property test tries, by how many make it thorough. */
export const cases = (thorough: number): number => Math.ceil(thorough * share);
