import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/message.ts';
import { FURNITURE } from '../../lib/model/block.ts';
import type { Box } from '../../lib/model/geometry.ts';
import { blockAtPoint, blockBoxes } from '../../lib/picture/block-boxes.ts';
import { Icon } from '../reading-view/Icon.tsx';
import type { PageContent, PageInRow } from '../reading-view/reading.ts';
import { placeOfTarget, textAt } from './block-places.ts';
import { FoundPicture } from './FoundPicture.tsx';
import type { BlockPlace, PictureTool } from './picture-tool.ts';

interface Props {
  readonly tool: PictureTool;
  readonly pages: readonly PageInRow[];
  /** The page that is read. */
  readonly flipPage: number;
  readonly t: Translate;
}

/**
 * The picture of the page that is read, beside its prose: the paragraph that is pointed at is
 * outlined on it, and a click on it leads to the paragraph.
 */
export function PicturePanel({ tool, pages, flipPage, t }: Props) {
  const panel = useRef<HTMLElement>(null);
  const pointed = usePointed(panel);
  const place = [pointed, tool.asked].find((one) => one && isAmong(pages, one.flipPage)) ?? null;
  const shown = place?.flipPage ?? flipPage;
  const page = pages.find((each) => each.place.flipPage === shown);
  const content = page?.content ?? null;
  const boxes = useMemo(() => boxesOf(content), [content]);
  const outlined = place === null ? [] : (boxes[place.block] ?? []);
  useEffect(() => {
    // Where the picture is larger than its place; the text stays where it is.
    panel.current?.querySelector('.standing')?.scrollIntoView({ block: 'nearest' });
  }, [place?.flipPage, place?.block]);
  const goTo = (event: MouseEvent): void => {
    const root = panel.current?.getRootNode();
    const block = blockAtPoint(boxes, pointOn(event));
    if (block === null || !(root instanceof ShadowRoot)) return;
    const text = textAt(root, { flipPage: shown, block });
    text?.scrollIntoView({ block: 'center', inline: 'center' });
    text?.animate([{ background: FLASH_COLOUR }, { background: 'transparent' }], FLASH);
  };
  return (
    <aside class="page-picture" aria-label={t('pagePicture', String(shown))} ref={panel}>
      <button
        type="button"
        class="button"
        aria-label={t('dismiss')}
        title={t('withKey', t('dismiss'), 'P')}
        onClick={tool.toggle}
      >
        <Icon name="close" />
      </button>
      {page && (
        <FoundPicture
          key={shown}
          pictures={page.place.pictures}
          alt={t('pagePicture', String(shown))}
          missing={t('pagePictureMissing')}
          onClick={goTo}
        >
          {outlined.map((box) => (
            <span class="standing" style={styleOf(box)} />
          ))}
        </FoundPicture>
      )}
      <p class="hint">{t('pointAtText')}</p>
    </aside>
  );
}

/** How the text that a click has led to stands out, and for how long. */
const FLASH_COLOUR = 'color-mix(in srgb, var(--accent) 22%, transparent)';
const FLASH = { duration: 1_500, easing: 'ease-out' } as const;

const isAmong = (pages: readonly PageInRow[], flipPage: number): boolean =>
  pages.some(({ place }) => place.flipPage === flipPage);

/** The boxes of each block; furniture is not shown in the prose, and has none. */
function boxesOf(content: PageContent | null): readonly (readonly Box[])[] {
  if (content?.kind !== 'prose') return [];
  const { prose, runs } = content;
  if (runs === undefined) return [];
  return prose.blocks.map((block) => (FURNITURE.has(block.kind) ? [] : blockBoxes(block, runs)));
}

/** The block of text that the pointer is on, or was last on. */
function usePointed(panel: { readonly current: HTMLElement | null }): BlockPlace | null {
  const [pointed, setPointed] = useState<BlockPlace | null>(null);
  useEffect(() => {
    const root = panel.current?.getRootNode();
    if (root === undefined) return undefined;
    const onPoint = ({ target }: Event): void => {
      const place = placeOfTarget(target);
      if (place !== null) setPointed(place);
    };
    root.addEventListener('pointerover', onPoint);
    root.addEventListener('focusin', onPoint);
    return () => {
      root.removeEventListener('pointerover', onPoint);
      root.removeEventListener('focusin', onPoint);
    };
  }, [panel]);
  return pointed;
}

/** Where on the picture it was clicked. */
function pointOn({ currentTarget, clientX, clientY }: MouseEvent): { x: number; y: number } {
  if (!(currentTarget instanceof Element)) return { x: Number.NaN, y: Number.NaN };
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return { x: (clientX - left) / width, y: (clientY - top) / height };
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

const styleOf = ({ left, top, right, bottom }: Box) => ({
  left: percent(left),
  top: percent(top),
  width: percent(right - left),
  height: percent(bottom - top),
});
