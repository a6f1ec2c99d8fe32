import { readFileSync } from 'node:fs';
import type { Block } from '../../lib/model/block.ts';
import { rebuildPage } from '../../lib/rebuild.ts';
import { LocalFiles } from '../command/local-files.ts';
import { readLocalPage } from '../command/local-page.ts';
import type { PageSet } from './page-sets.ts';
import { type Metric, type Scorer, type Scores, scoresBy } from './scorer.ts';

export interface PageScores extends Scores {
  readonly name: string;
  /** Why the page could not be rebuilt, and counts as empty. */
  readonly failure?: string;
}

export interface SetScores {
  readonly name: string;
  readonly pages: readonly PageScores[];
  readonly mean: Scores;
}

/** Rebuilds and measures every page of a set that has a truth. */
export function scoreSet(set: PageSet, scorer: Scorer): SetScores {
  const files = new LocalFiles();
  const pages = set.pages.flatMap(({ name, source, truth }): PageScores[] => {
    if (truth === null) return [];
    const { blocks, failure } = blocksOf(source, set.positions, files);
    const parsed: unknown = JSON.parse(readFileSync(truth, 'utf8'));
    return [{ name, ...scorer.score(parsed, blocks), ...(failure ? { failure } : {}) }];
  });
  const meanOf = (metric: Metric): number =>
    pages.reduce((sum, page) => sum + page[metric], 0) / (pages.length || 1);
  return { name: set.name, pages, mean: scoresBy(meanOf) };
}

function blocksOf(
  source: string,
  positions: boolean,
  files: LocalFiles,
): { readonly blocks: readonly Block[]; readonly failure?: string } {
  try {
    return { blocks: rebuildPage(readLocalPage(source, positions, files).page).blocks };
  } catch (error) {
    return { blocks: [], failure: error instanceof Error ? error.message : String(error) };
  }
}
