import { useEffect, useState } from 'preact/hooks';
import { entryAt, outlineOf } from '../../lib/book/outline.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import type { ProsePage } from '../../lib/model/block.ts';
import type { ViewActions } from '../reader-app/view-actions.ts';
import { Panel } from '../tools/Panel.tsx';

interface Props {
  /** What is shown, in the order in which it is read. */
  readonly pages: readonly ProsePage[];
  readonly view: ViewActions;
  readonly t: Translate;
}

/** The headings of what is shown: where one is is marked, and a click goes there. */
export function Outline({ pages, view, t }: Props) {
  const [isOpen, setOpen] = useState(false);
  const entries = outlineOf(pages);
  const current = useCurrentEntry(isOpen, pages, view);
  return (
    <Panel id="outline" name={t('outline')} onToggle={setOpen}>
      <div class="heading">
        <h2>{t('outline')}</h2>
      </div>
      {entries.length === 0 && <p class="remark">{t('noHeadings')}</p>}
      <ol class="outline">
        {entries.map((entry, index) => (
          <li>
            <button
              type="button"
              class={entry.level === 1 ? 'title' : 'sub-heading'}
              aria-current={index === current ? 'location' : undefined}
              onClick={() => {
                view.togglePanel('outline');
                view.goTo(entry);
              }}
            >
              {entry.text}
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** Which entry the reader is in, kept while it is looked at; -1 before the first. */
function useCurrentEntry(isOpen: boolean, pages: readonly ProsePage[], view: ViewActions): number {
  const [current, setCurrent] = useState(-1);
  useEffect(() => {
    if (!isOpen) return;
    const update = (): void => {
      const place = view.currentBlock();
      const numbers = pages.map(({ flipPage }) => flipPage);
      setCurrent(place === null ? -1 : entryAt(outlineOf(pages), place, numbers));
    };
    update();
    return view.watchScroll(update);
  }, [isOpen, pages, view]);
  return current;
}
