import type { TagKind } from '../../model/run.ts';

/** Which element of a page's structure each piece of its content is of. */
export interface PageTags {
  /** What the elements are; by their numbers. */
  readonly kinds: readonly TagKind[];
  /** By the names that pdf.js gives pieces of marked content. */
  readonly ofContent: ReadonlyMap<string, number>;
}

/** Elements that are one text by themselves (ISO 32000-1, 14.8.4.3); what contains others is none. */
const KINDS: ReadonlyMap<string, TagKind> = new Map([
  ...['H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Title'].map((role) => [role, 'heading'] as const),
  ['P', 'paragraph'],
]);

/** Whether a document says that it is tagged, by what pdf.js's `getMarkInfo()` answers. */
export const isTagged = (marks: unknown): boolean =>
  marks instanceof Map
    ? marks.get('Marked') === true
    : typeof marks === 'object' && marks !== null && Reflect.get(marks, 'Marked') === true;

/** Deeper than any document's structure that a program writes. */
const DEPTH_MAX = 64;

/**
 * What a page's structure tree, as pdf.js gives it, tells of paragraphs and headings; null where it
 * tells nothing of either.
 */
export function pageTags(tree: unknown): PageTags | null {
  const kinds: TagKind[] = [];
  const ofContent = new Map<string, number>();
  const walk = (node: unknown, own: number | null, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > DEPTH_MAX) return;
    const id: unknown = Reflect.get(node, 'id');
    if (Reflect.get(node, 'type') === 'content' && typeof id === 'string') {
      if (own !== null) ofContent.set(id, own);
      return;
    }
    const role: unknown = Reflect.get(node, 'role');
    const kind = typeof role === 'string' ? KINDS.get(role) : undefined;
    const element = kind === undefined ? own : kinds.push(kind) - 1;
    const children: unknown = Reflect.get(node, 'children');
    if (!Array.isArray(children)) return;
    for (const child of children) walk(child, element, depth + 1);
  };
  walk(tree, null, 0);
  return ofContent.size > 0 ? { kinds, ofContent } : null;
}

/**
 * The elements that a page's items are of, an item each; among the items pdf.js tells where pieces
 * of marked content begin and end.
 */
export function tagsOfItems(
  items: readonly object[],
  { ofContent }: PageTags,
): ReadonlyMap<object, number> {
  const tags = new Map<object, number>();
  const open: (number | null)[] = [];
  for (const item of items) {
    const type: unknown = Reflect.get(item, 'type');
    const within = open.at(-1) ?? null;
    if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps') {
      const id: unknown = Reflect.get(item, 'id');
      open.push((typeof id === 'string' ? ofContent.get(id) : undefined) ?? within);
    } else if (type === 'endMarkedContent') open.pop();
    else if (within !== null) tags.set(item, within);
  }
  return tags;
}
