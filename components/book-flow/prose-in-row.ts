import type { ProsePage } from '../../lib/model/block.ts';
import type { PageInRow } from '../reading-view/reading.ts';

/** The prose of a page in a row as it is shown; a page without text has no blocks. */
export const proseInRow = ({ place: { flipPage }, content }: PageInRow): ProsePage =>
  content.kind === 'prose'
    ? { ...(content.converted ?? content.prose), flipPage }
    : { flipPage, folio: null, title: null, blocks: [] };
