import type { Translate } from '../../lib/i18n/message.ts';
import type { Block } from '../../lib/model/block.ts';
import { guessLanguage, type Language } from '../../lib/prose/language.ts';
import { BlockText } from './BlockText.tsx';
import { drawText } from './draw-text.tsx';
import type { BlockGroup, NumberedBlock } from './group-blocks.ts';
import { ProseTable } from './ProseTable.tsx';
import { ProseText } from './ProseText.tsx';

/** Where a list's item begins with its number or bullet; the space after it goes with it. */
const MARKER =
  /^(?:[●•・·◆◇■□○★▪▲*–-]|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、)）]|[①-⑳])\s*/u;

/** In characters: what is shorter hardly tells its language. */
const TELLING_LENGTH = 24;

interface Props {
  readonly group: BlockGroup;
  /** What the page is written in; null where it does not tell. */
  readonly language: Language | null;
  /** Whether the page has the title of an article before it. */
  readonly isTitled: boolean;
  readonly t: Translate;
}

/** The `lang` of a block, where it is another than that of its page: an English abstract, say. */
function languageOf(block: Block, page: Language | null): Language | undefined {
  if (block.text.length < TELLING_LENGTH) return undefined;
  const own = guessLanguage(block.text, page);
  return own === page || own === null ? undefined : own;
}

function ListItem({ block, index, after, t }: NumberedBlock & { readonly t: Translate }) {
  const marker = MARKER.exec(block.text)?.[0] ?? '';
  if (marker === '' || block.doubts.length > 0) {
    return (
      <li>
        <ProseText block={block} index={index} after={after} t={t} />
      </li>
    );
  }
  return (
    <li>
      <BlockText block={block} index={index}>
        <span class="marker">{marker}</span>
        {drawText(block, block.text.slice(marker.length), marker.length)}
      </BlockText>
      {after}
    </li>
  );
}

/** One block of the prose, or the neighbouring blocks of one list, box or table. */
export function ProseGroup({ group, language, isTitled, t }: Props) {
  const [first] = group.blocks;
  if (first === undefined) return null;
  const text = <ProseText {...first} t={t} />;
  const lang = languageOf(first.block, language);
  switch (group.kind) {
    case 'heading':
      if (first.block.level !== 2) return <h2 lang={lang}>{text}</h2>;
      return (
        // Where its title is on a page before, no level is left out between the book's title and it.
        <h3 lang={lang} aria-level={isTitled ? undefined : 2}>
          {text}
        </h3>
      );
    case 'list':
      return (
        <ul lang={lang}>
          {group.blocks.map((item) => (
            <ListItem {...item} t={t} />
          ))}
        </ul>
      );
    case 'table':
      return <ProseTable blocks={group.blocks} t={t} />;
    case 'caption':
      return (
        <figure lang={lang}>
          <figcaption>{text}</figcaption>
        </figure>
      );
    case 'quote':
      return (
        <blockquote lang={lang}>
          <p>{text}</p>
        </blockquote>
      );
    case 'sidebar':
      return (
        <div class="sidebar">
          {group.blocks.map((item) => (
            <p lang={languageOf(item.block, language)}>
              <ProseText {...item} t={t} />
            </p>
          ))}
        </div>
      );
    case 'byline':
    case 'note':
      return (
        <p class={group.kind} lang={lang}>
          {text}
        </p>
      );
    default:
      return <p lang={lang}>{text}</p>;
  }
}
