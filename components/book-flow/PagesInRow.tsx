import { Component } from 'preact';
import { type Flow, flowOf } from '../../lib/book/flow.ts';
import type { Translate } from '../../lib/i18n/message.ts';
import type { Block } from '../../lib/model/block.ts';
import { Prose } from '../prose/Prose.tsx';
import { Obstacle } from '../reading-view/Obstacle.tsx';
import { PagePicture } from '../reading-view/PagePicture.tsx';
import { Placeholder } from '../reading-view/Placeholder.tsx';
import type { Direction, PageInRow, PageRow } from '../reading-view/reading.ts';
import { PageMark } from './PageMark.tsx';
import { proseInRow } from './prose-in-row.ts';
import { ReadOn } from './ReadOn.tsx';
import { shownBlocks } from './shown-blocks.tsx';

interface Props {
  readonly row: PageRow;
  readonly t: Translate;
  readonly onReadOn: (direction: Direction) => void;
  readonly onTryAgain: () => void;
}

/** Pages under each other as one text. Drawn anew only where there are others, or in another language. */
export class PagesInRow extends Component<Props> {
  #language = '';

  override shouldComponentUpdate({ row, t }: Props): boolean {
    return row !== this.props.row || t('languageTag') !== this.#language;
  }

  override render({ row, t, onReadOn, onTryAgain }: Props) {
    this.#language = t('languageTag');
    const flow = flowOf(row.pages.map(proseInRow));
    return (
      <>
        <ReadOn direction="previous" row={row} t={t} onReadOn={onReadOn} />
        {row.pages.map((page, index) => (
          <RowPage key={page.place.flipPage} {...{ page, index, flow, t, onTryAgain }} />
        ))}
        <ReadOn direction="next" row={row} t={t} onReadOn={onReadOn} />
      </>
    );
  }
}

const isTitle = ({ kind, level }: Block): boolean => kind === 'heading' && level !== 2;

interface RowPageProps {
  readonly page: PageInRow;
  /** Which of the flow's pages it is. */
  readonly index: number;
  readonly flow: Flow;
  readonly t: Translate;
  readonly onTryAgain: () => void;
}

function RowPage({ page: { place, content }, index, flow, t, onTryAgain }: RowPageProps) {
  const own = flow[index];
  if (content.kind === 'waiting') return <Placeholder t={t} />;
  if (content.kind === 'obstacle') {
    return (
      <div class="trouble">
        <Obstacle obstacle={content.obstacle} onTryAgain={onTryAgain} t={t} />
      </div>
    );
  }
  if (own === undefined) return null;
  const { flipPage } = place;
  if (content.kind === 'picture') {
    return (
      <section class="picture-in-row" data-page={flipPage}>
        <PageMark flipPage={flipPage} folio={null} t={t} />
        <PagePicture place={place} illegible={content.illegible} t={t} />
      </section>
    );
  }
  const isBegunBefore = flow.some(({ blocks }, before) =>
    blocks.some(({ pieces }) => before < index && pieces.some(({ page }) => page === index)),
  );
  const isTitled = flow.slice(0, index).some(({ page }) => page.blocks.some(isTitle));
  return (
    <Prose page={own.page} t={t} blocks={shownBlocks(own.blocks, flow, t)} isTitled={isTitled}>
      {!isBegunBefore && <PageMark flipPage={flipPage} folio={own.page.folio} t={t} />}
    </Prose>
  );
}
