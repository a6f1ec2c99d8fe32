import type { Sample } from '../../components/welcome/WelcomePage.tsx';
import { rebuildPage } from '../../lib/rebuild.ts';
import { readLayer } from '../../lib/sources/read-layer.ts';
import { readTextPage } from '../../lib/sources/text-page.ts';
import { SAMPLE_PAGE } from '../services/sample-pages.ts';

/** The first page of the sample, read and rebuilt as one of a magazine would be. */
export async function readSample(): Promise<Sample> {
  const response = await fetch(SAMPLE_PAGE);
  const document = new DOMParser().parseFromString(await response.text(), 'text/html');
  const page = readTextPage(document, SAMPLE_PAGE);
  const runs = page && readLayer(page);
  if (page === null || runs === null) throw new Error('The sample holds no page.');
  return { layer: mixedPart(page.layer), prose: rebuildPage(runs) };
}

/** A line of two columns, as the layer has them. */
const OF_TWO = /\S {6,}\S/u;

/** The layer from where its columns are mixed; all of it where they are not. */
function mixedPart(layer: string): string {
  const lines = layer.trim().split('\n');
  const first = lines.findIndex(
    (line, at) => OF_TWO.test(line) && OF_TWO.test(lines[at + 2] ?? ''),
  );
  return lines.slice(Math.max(0, first)).join('\n');
}
