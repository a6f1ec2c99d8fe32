import type { Translate } from '../../lib/i18n/message.ts';
import type { Block } from '../../lib/model/block.ts';

interface Props {
  readonly blocks: readonly Block[];
  readonly t: Translate;
}

/** A table: a line of a block is a row, and a tab stands between two cells. */
export function ProseTable({ blocks, t }: Props) {
  const rows = blocks.flatMap(({ text }) => text.split('\n').map((line) => line.split('\t')));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section class="table" aria-label={t('table')} tabIndex={0}>
      <table>
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
