import { useEffect, useState } from 'preact/hooks';
import { entryAt, outlineOf } from '../../lib/book/outline.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import type { ProsePage } from '../../lib/model/block.ts';
import type { ViewActions } from '../reader-app/view-actions.ts';
import { Panel } from '../tools/Panel.tsx';
import type { Contents } from './contents.ts';

interface Props {
  /** What is shown, in the order in which it is read. */
  readonly pages: readonly ProsePage[];
  readonly view: ViewActions;
  /** The document's own, where it has any. */
  readonly contents: Contents | null;
  readonly t: Translate;
}

/** The document's own contents, and the headings of what is shown: where one is is marked, and a click goes there. */
export function Outline({ pages, view, contents, t }: Props) {
  const [isOpen, setOpen] = useState(false);
  const entries = outlineOf(pages);
  const current = useCurrentEntry(isOpen, pages, view);
  return (
    <Panel id="outline" name={t('outline')} onToggle={setOpen}>
      <div class="heading">
        <h2>{t('outline')}</h2>
      </div>
      {contents && <WholeContents contents={contents} view={view} t={t} />}
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

/** What the document's own contents name, with its pages, and what follows under it. */
function WholeContents({
  contents: { entries, current, goTo },
  view,
  t,
}: Pick<Props, 'view' | 't'> & { readonly contents: Contents }) {
  return (
    <>
      <ol class="outline whole">
        {entries.map(({ text, level, page }, index) => (
          <li>
            <button
              type="button"
              class={level === 1 ? 'title' : 'sub-heading'}
              style={{ '--level': level }}
              aria-current={index === current ? 'location' : undefined}
              onClick={() => {
                view.togglePanel('outline');
                goTo(page);
              }}
            >
              <span>{text}</span>
              <span class="page-number">{page}</span>
            </button>
          </li>
        ))}
      </ol>
      <h3>{t('headingsHere')}</h3>
    </>
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
