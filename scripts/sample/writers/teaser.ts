/** The teaser is about this long. */
const TEASER_LENGTH = 40;

/** Many pages begin with the layer's first characters, then a line break, then the layer itself. */
export const withTeaser = (layer: string): string =>
  `${layer.slice(0, TEASER_LENGTH).trimEnd()}\n${layer}`;
