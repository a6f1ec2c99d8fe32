import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Block } from '../../lib/model/block.ts';
import { fromRoot } from '../toolchain/root.ts';

/** What a rebuilt page is measured by; `score.mjs` says what each is. From 0 to 1. */
export const METRICS = ['body', 'para', 'heading', 'aside', 'clean'] as const;
export type Metric = (typeof METRICS)[number];
export type Scores = Readonly<Record<Metric, number>>;

/** Every metric's figure, from what gives one. */
export const scoresBy = (figureOf: (metric: Metric) => number): Scores => ({
  body: figureOf('body'),
  para: figureOf('para'),
  heading: figureOf('heading'),
  aside: figureOf('aside'),
  clean: figureOf('clean'),
});

/** Characters that blocks lack or have too many; empty where there are none. */
export interface Unbalanced {
  readonly missing: string;
  readonly extra: string;
}

type Blocks = readonly Pick<Block, 'kind' | 'text'>[];

/** The measures that are kept outside of the project, so that they cannot be bent to it. */
export interface Scorer {
  /** @param truth the JSON of a `.truth.json` */
  score(truth: unknown, blocks: Blocks): Scores;
  conserve(layer: string, blocks: Blocks): Unbalanced;
}

/** Where the measured pages and the measures are. */
export const SHARED = fromRoot('..', 'shared');

/** Why nothing can be measured here; null where it can. */
export const NOT_HERE = existsSync(`${SHARED}/score/score.mjs`)
  ? null
  : 'there is no ../shared, the pages and measures that are kept beside the project';

/** @throws where `../shared` is not there, or its functions are not what they were */
export async function loadScorer(): Promise<Scorer> {
  const score = await importFunction('score.mjs', 'score');
  const conserve = await importFunction('conserve.mjs', 'conserve');
  return {
    score: (truth, blocks) => toScores(score(truth, { blocks })),
    conserve: (layer, blocks) => toUnbalanced(conserve(layer, blocks)),
  };
}

type AnyFunction = (...args: readonly unknown[]) => unknown;

const isFunction = (value: unknown): value is AnyFunction => typeof value === 'function';

async function importFunction(file: string, name: string): Promise<AnyFunction> {
  const module: unknown = await import(pathToFileURL(`${SHARED}/score/${file}`).href);
  const found = fieldOf(module, name);
  if (!isFunction(found)) throw new TypeError(`${file} exports no function ${name}`);
  return found;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** @throws TypeError where `value` has not every metric as a number */
export const toScores = (value: unknown): Scores =>
  scoresBy((metric) => {
    const number = fieldOf(value, metric);
    if (typeof number !== 'number') throw new TypeError(`no number for ${metric}`);
    return number;
  });

function toUnbalanced(value: unknown): Unbalanced {
  const [missing, extra] = [fieldOf(value, 'missing'), fieldOf(value, 'extra')];
  if (typeof missing !== 'string' || typeof extra !== 'string') {
    throw new TypeError('conserve.mjs gives no two strings');
  }
  return { missing, extra };
}
