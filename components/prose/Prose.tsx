import type { ComponentChildren } from 'preact';
import type { Translate } from '../../lib/i18n/message.ts';
import { FURNITURE, type ProsePage } from '../../lib/model/block.ts';
import { guessLanguage } from '../../lib/prose/language.ts';
import {
  type BlockGroup,
  groupBlocks,
  type NumberedBlock,
  numberedBlocks,
} from './group-blocks.ts';
import { ProseGroup } from './ProseGroup.tsx';

interface Props {
  readonly page: ProsePage;
  readonly t: Translate;
  /** What is shown of it; without them all its blocks. */
  readonly blocks?: readonly NumberedBlock[];
  /** The title of its first article stands on a page before. */
  readonly isTitled?: boolean;
  /** Stands before its text. */
  readonly children?: ComponentChildren;
}

/** An article's title, under which its sub-headings stand. */
const isTitle = ({ kind, blocks: [first] }: BlockGroup): boolean =>
  kind === 'heading' && first?.block.level !== 2;

/** A page's prose, in reading order, without its running header, footer and folio. */
export function Prose({
  page,
  t,
  blocks = numberedBlocks(page.blocks),
  isTitled = false,
  children,
}: Props) {
  const text = page.blocks.filter(({ kind }) => !FURNITURE.has(kind)).map((block) => block.text);
  const language = guessLanguage(text.join('\n'), null);
  return (
    // An empty `lang` says that it is not known; without one it would be that of the buttons.
    <article class="prose" data-part="prose" data-page={page.flipPage} lang={language ?? ''}>
      {children}
      {groupBlocks(blocks).map((group, index, groups) => (
        <ProseGroup
          group={group}
          language={language}
          isTitled={isTitled || groups.slice(0, index).some(isTitle)}
          t={t}
        />
      ))}
    </article>
  );
}
