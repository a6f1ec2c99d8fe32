/** A block of a page, as the document names it. */
export interface BlockPlace {
  readonly flipPage: number;
  /** Into the page's blocks. */
  readonly block: number;
}

/** The page's picture beside the prose: whether it is shown, and what it points at. */
export interface PictureTool {
  readonly isShown: boolean;
  /** The block that the reader asked to see; the one pointed at goes before it. */
  readonly asked: BlockPlace | null;
  readonly toggle: () => void;
  /** Shows where a block stands. */
  readonly show: (place: BlockPlace) => void;
}
