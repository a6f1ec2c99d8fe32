import type { PageOfRuns } from '../model/run.ts';
import { readGrid } from './grid/grid.ts';
import type { TextPage } from './text-page.ts';

/**
 * An older page from its own layer, without its files; null where it has no text. Apart from
 * `read-page.ts`, so that a content script need not carry the readers of coordinates.
 */
export function readLayer({ flipPage, title, layer }: TextPage): PageOfRuns | null {
  const runs = layer.trim() === '' ? [] : readGrid(layer);
  return runs.length === 0 ? null : { flipPage, title, source: 'grid', units: 'grid', runs };
}
