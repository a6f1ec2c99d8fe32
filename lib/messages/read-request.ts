import type { PageFiles } from '../sources/read-page.ts';
import type { TextPage } from '../sources/text-page.ts';
import { FILE_MAX } from './file-max.ts';
import { eitherOf, isFiniteNumber, isString, oneOf, optional, recordOf } from './guard.ts';

/** From a content script to the background: a text page, and what was found of the files beside it. */
export interface ReadRequest {
  readonly kind: 'read-page';
  readonly files: PageFiles & { readonly textPage: TextPage };
}

const isFile = (value: unknown): value is string => isString(value) && value.length <= FILE_MAX;

const isTextPage = recordOf<TextPage>({
  flipPage: eitherOf(isFiniteNumber, oneOf(null)),
  title: eitherOf(isFile, oneOf(null)),
  layer: isFile,
  generation: oneOf('older', 'newer', 'none', 'absent'),
});

const isReadRequest = recordOf<ReadRequest>({
  kind: oneOf('read-page'),
  files: recordOf<ReadRequest['files']>({
    textPage: isTextPage,
    searchXml: optional(isFile),
    textPosition: optional(isFile),
    textForPages: optional(isFile),
  }),
});

/** The request that a message is; null where it is none. */
export const parseReadRequest = (message: unknown): ReadRequest | null =>
  isReadRequest(message) ? message : null;
