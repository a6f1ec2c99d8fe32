import { readFileSync } from 'node:fs';
import type { Block } from '../../lib/model/block.ts';
import { rebuildPage } from '../../lib/rebuild.ts';
import { structureOfPage } from '../../lib/sources/pdf/structure-of-page.ts';
import { type SourceReader, sourceReader } from '../command/read-source.ts';
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
export async function scoreSet(set: PageSet, scorer: Scorer): Promise<SetScores> {
  const reader = sourceReader(set.positions);
  const pages: PageScores[] = [];
  for (const { name, source, truth } of set.pages) {
    if (truth === null) continue;
    const { blocks, failure } = await blocksOf(source, reader);
    const parsed: unknown = JSON.parse(readFileSync(truth, 'utf8'));
    pages.push({ name, ...scorer.score(parsed, blocks), ...(failure ? { failure } : {}) });
  }
  await reader.close();
  const meanOf = (metric: Metric): number =>
    pages.reduce((sum, page) => sum + page[metric], 0) / (pages.length || 1);
  return { name: set.name, pages, mean: scoresBy(meanOf) };
}

async function blocksOf(
  source: string,
  reader: SourceReader,
): Promise<{ readonly blocks: readonly Block[]; readonly failure?: string }> {
  try {
    for await (const read of reader.read(source)) {
      if ('failure' in read) return { blocks: [], failure: read.failure };
      return { blocks: rebuildPage(read.page, structureOfPage(read.page)).blocks };
    }
    return { blocks: [], failure: `${source} has no pages` };
  } catch (error) {
    return { blocks: [], failure: error instanceof Error ? error.message : String(error) };
  }
}
