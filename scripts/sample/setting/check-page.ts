import type { SetPage } from './set-page.ts';

/**
 * Throws an `Error` when the printed lines do not hold exactly the characters of the blocks: the
 * truth would be wrong.
 */
export function checkPage({ flip, blocks, lines }: SetPage): void {
  const set = counts(blocks.map(({ text }) => text).join(''));
  const printed = counts(
    lines.map(({ text, hyphenated }) => (hyphenated ? text.slice(0, -1) : text)).join(''),
  );
  for (const letter of new Set([...set.keys(), ...printed.keys()])) {
    const wanted = set.get(letter) ?? 0;
    const found = printed.get(letter) ?? 0;
    if (wanted !== found) {
      throw new Error(
        `page ${flip}: ${letter} stands ${wanted} times in the text, ${found} in print`,
      );
    }
  }
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const letter of text.replace(/\s/g, '')) found.set(letter, (found.get(letter) ?? 0) + 1);
  return found;
}
