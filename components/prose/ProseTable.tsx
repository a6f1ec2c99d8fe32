import type { Translate } from '../../lib/i18n/message.ts';
import type { Block } from '../../lib/model/block.ts';
import { BlockText } from './BlockText.tsx';
import { drawText } from './draw-text.tsx';
import type { NumberedBlock } from './group-blocks.ts';

interface Props {
  readonly blocks: readonly NumberedBlock[];
  readonly t: Translate;
}

/** A cell, and where in the block's text it begins. */
interface Cell {
  readonly text: string;
  readonly from: number;
}

/** A line of a block is a row, and a tab stands between two cells. */
function rowsOf({ text }: Block): readonly (readonly Cell[])[] {
  let from = 0;
  return text.split('\n').map((line) =>
    line.split('\t').map((cell) => {
      const start = from;
      from += cell.length + 1;
      return { text: cell, from: start };
    }),
  );
}

export function ProseTable({ blocks, t }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section class="table" aria-label={t('table')} tabIndex={0}>
      <table>
        <tbody>
          {blocks.flatMap(({ block, index }) =>
            rowsOf(block).map((cells) => (
              <tr>
                {cells.map(({ text, from }) => (
                  <td>
                    <BlockText block={block} index={index} from={from}>
                      {drawText(block, text, from)}
                    </BlockText>
                  </td>
                ))}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
