import { quoteWidth } from '../anchors/quote-width.ts';
import { type Clipping, COLOURS } from '../clipping.ts';
import { flipPagesLabel, issueLabel, printedPages, publicationLabel } from '../labels.ts';
import type { ClippingRows, Row } from './clipping-rows.ts';
import { Names } from './names.ts';

/** The names that rows have by number. */
export interface PackedNames {
  readonly publication: readonly string[];
  readonly issue: readonly string[];
  readonly page: readonly string[];
  readonly tags: readonly string[];
}

/** What many rows of an index share: their names are kept once. */
export class ClippingNames {
  readonly publication: Names;
  readonly issue: Names;
  /** The printed page, or the flip page after `#` where none is printed; empty where none is known. */
  readonly page: Names;
  readonly tags: Names;

  /** @param packed by number, of no row yet */
  constructor(packed?: PackedNames) {
    this.publication = new Names(packed?.publication);
    this.issue = new Names(packed?.issue);
    this.page = new Names(packed?.page);
    this.tags = new Names(packed?.tags);
  }

  packed(): PackedNames {
    const { issue, page, publication, tags } = this;
    return { publication: publication.all, issue: issue.all, page: page.all, tags: tags.all };
  }

  /** What the index keeps of a clipping. */
  rowOf(clipping: Clipping): Row {
    const { capture, edits, id } = clipping;
    const flip = flipPagesLabel(clipping);
    return {
      id,
      created: capture.created,
      publication: this.publication.number(publicationLabel(clipping)),
      issue: this.issue.number(issueLabel(clipping)),
      page: this.page.number(printedPages(clipping) ?? (flip === null ? '' : `#${flip}`)),
      tags: edits.tags.map((tag) => this.tags.number(tag)),
      colour: COLOURS.indexOf(edits.colour),
      deleted: edits.deleted !== null,
      flipPage: capture.flipPages?.[0] ?? 0,
      block: capture.anchor.block,
      offset: capture.anchor.offset,
      width: quoteWidth(capture.quote),
      extra: edits.note !== '' || edits.tags.length > 0,
    };
  }

  /** A row of another index, by the names of this one. */
  renamed(rows: ClippingRows, row: number, names: ClippingNames): Row {
    const number = (kind: 'publication' | 'issue' | 'page'): number =>
      this[kind].number(names[kind].name(rows.value(row, kind)));
    return {
      id: rows.id(row),
      created: rows.value(row, 'created'),
      publication: number('publication'),
      issue: number('issue'),
      page: number('page'),
      tags: rows.tags(row).map((tag) => this.tags.number(names.tags.name(tag))),
      colour: rows.value(row, 'colour'),
      deleted: rows.isBinned(row),
      flipPage: rows.value(row, 'flipPage'),
      block: rows.value(row, 'block'),
      offset: rows.value(row, 'offset'),
      width: rows.value(row, 'width'),
      extra: rows.hasExtra(row),
    };
  }
}
