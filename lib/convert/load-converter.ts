import { Converter, type Stage } from './converter.ts';
import { AMBIGUOUS } from './dictionaries/ambiguous.ts';
import { chainOf, type Group } from './dictionaries/chains.ts';
import type { Dictionaries } from './dictionaries/dictionaries.ts';
import type { Direction } from './locale.ts';
import { indexCustomWords } from './own-words/custom-word-index.ts';
import type { CustomWord } from './own-words/custom-words.ts';
import { pass } from './pass.ts';

export interface ConverterOptions {
  /** The reader's own; those of other directions do not count. */
  readonly words?: readonly CustomWord[];
  /** `false` for exactly what OpenCC does, without our own phrases. */
  readonly mended?: boolean;
}

/**
 * The converter for a direction, when its dictionaries are loaded; rejects where they cannot be.
 *
 * @param dictionaries shared, those of several directions are loaded once
 */
export async function loadConverter(
  direction: Direction,
  dictionaries: Dictionaries,
  { words = [], mended = true }: ConverterOptions = {},
): Promise<Converter> {
  const chain = chainOf(direction, mended);
  const [segmentation, ...stages] = await Promise.all([
    chain.segmentation && dictionaries.group(chain.segmentation),
    ...chain.stages.map((group) => stageOf(group, dictionaries)),
  ]);
  // What is in OpenCC's standard after the first stage has the others before it.
  const further = (standard: string): string =>
    stages.slice(1).reduce((text, { index }) => pass(text, [], index).text, standard);
  return new Converter({
    direction,
    segmentation,
    stages,
    custom: indexCustomWords(direction, words, further),
  });
}

async function stageOf(group: Group, dictionaries: Dictionaries): Promise<Stage> {
  const ambiguities = group.map((name) => AMBIGUOUS[name]).find((table) => table !== undefined);
  return { index: await dictionaries.group(group), ambiguities };
}
