import type { PageOfRuns } from '../model/run.ts';
import { readPage } from '../sources/read-page.ts';
import type { ReadAnswer } from './read-answer.ts';
import { parseReadRequest, type ReadRequest } from './read-request.ts';

/** The background's answer to a message of the extension's own; null where it needs none. */
export function answerMessage(message: unknown): ReadAnswer | null {
  const request = parseReadRequest(message);
  return request && { page: pageBeside(request.files) };
}

/** The page from the files beside it; null where nothing is left of it but its own layer. */
function pageBeside(files: ReadRequest['files']): PageOfRuns | null {
  const read = readPage(files, { positions: true });
  if (!read.ok || read.page.source !== 'grid') return read.ok ? read.page : null;
  // An older layer is read where the page is, and a newer one is words without a break, no prose.
  const { textPage } = files;
  if (textPage.generation === 'older') return null;
  const beside = readPage({ ...files, textPage: { ...textPage, layer: '' } }, { positions: true });
  return beside.ok ? beside.page : null;
}
