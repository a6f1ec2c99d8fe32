import { rebuildGrid } from '../../lib/rebuild.ts';
import { readLayer } from '../../lib/sources/read-layer.ts';

/** A page in little: a header, a headline with its author, two columns, a list, a printed number. */
const LAYER = [
  '《河上》 2024',
  '',
  '          渡口的灯',
  '          ■ 周 舟',
  '',
  '    天还没亮，渡口的灯     “等雾散了，”他说，',
  '先亮了。撑船的人坐在船     “再过河。”By noon',
  '头，等第一班车上的人。     the bus had come.',
  '  1. 船票                  水位（米）：3.20',
  '  2. 雨衣                  开船：06:30',
  '',
  '                                                  12',
].join('\n');

/**
 * Rebuilds a small page for nothing. The engine's first page takes it some 25 ms more than those
 * after it, for its code is compiled as it is first used; that time passes unseen while the browser
 * still parses the document and looks up the reader's choice.
 */
export function warmEngine(): void {
  const textPage = { flipPage: 14, title: '《河上》', layer: LAYER, generation: 'older' } as const;
  const page = readLayer(textPage);
  if (page !== null) rebuildGrid(page);
}
