/** A character as the browser laid it out. */
export interface Glyph {
  readonly piece: number;
  /** Its offset into the text of its element, soft hyphens not counted. */
  readonly at: number;
  readonly letter: string;
  readonly left: number;
  readonly right: number;
  /** The middle of its line box, and the size of its letters. */
  readonly middle: number;
  readonly size: number;
}

/** Where the elements of a container end on y, and its glyphs in the order of the document. */
export interface Measure {
  readonly glyphs: readonly Glyph[];
  readonly bottoms: readonly number[];
}

/**
 * Runs in the page, so it may use nothing from outside itself. Reads every character of the
 * elements with a `data-piece` inside `selector`; white space that the layout dropped is left out.
 */
export function readGlyphs(selector: string): Measure {
  const container = document.querySelector(selector);
  if (!container) throw new Error(`nothing matches ${selector}`);
  const glyphs: Glyph[] = [];
  const range = document.createRange();
  const readText = (node: Node, piece: number, start: number): number => {
    const text = node.textContent ?? '';
    const size = node.parentElement
      ? Number.parseFloat(getComputedStyle(node.parentElement).fontSize)
      : 0;
    let at = start;
    for (let index = 0; index < text.length; index++) {
      const letter = text.charAt(index);
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const rects = [...range.getClientRects()];
      const box = rects.find((rect) => rect.width > 0) ?? rects.at(-1);
      if (box && (box.width > 0 || letter === '\u00ad')) {
        const middle = (box.top + box.bottom) / 2;
        glyphs.push({ piece, at, letter, left: box.left, right: box.right, middle, size });
      }
      if (letter !== '\u00ad') at++;
    }
    return at;
  };
  for (const element of container.querySelectorAll<HTMLElement>('[data-piece]')) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let at = 0;
    while (walker.nextNode()) at = readText(walker.currentNode, Number(element.dataset.piece), at);
  }
  const bottoms = [...container.children].map((child) => child.getBoundingClientRect().bottom);
  return { glyphs, bottoms };
}
