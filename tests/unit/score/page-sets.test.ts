import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPageSets, setPages } from '../../../scripts/score/page-sets.ts';
import { temporaryBook } from '../command/temporary-book.ts';

describe('the sets of pages', () => {
  it('hold the sample issue, every page of it with its truth', () => {
    const sample = allPageSets().filter(({ name }) => name.startsWith('sample/'));
    expect(sample.map(({ name, positions }) => [name, positions])).toEqual([
      ['sample/older', true],
      ['sample/no-positions', false],
      ['sample/newer', true],
    ]);
    for (const { pages } of sample) {
      expect(pages.length).toBeGreaterThanOrEqual(12);
      for (const { source, truth } of pages) {
        expect([source, truth].map((path) => existsSync(path ?? ''))).toEqual([true, true]);
      }
    }
  });

  it('find the books of a folder, their pages in order, with the truths that there are', () => {
    const folder = temporaryBook({
      'grid/b/files/basic-html/page10.html': '',
      'grid/b/files/basic-html/page9.html': '',
      'grid/a/files/basic-html/page1.html': '',
      'positions/b/files/basic-html/page9.html': '',
      'truth/b-009.truth.json': '',
    });
    const [grid, positions] = setPages(folder, 'made');
    const truth = join(folder, 'truth/b-009.truth.json');
    expect(grid?.pages.map((page) => [page.name, page.truth])).toEqual([
      ['a 1', null],
      ['b 9', truth],
      ['b 10', null],
    ]);
    expect(positions).toEqual({
      name: 'made/positions',
      positions: true,
      pages: [
        { name: 'b 9', source: join(folder, 'positions/b/files/basic-html/page9.html'), truth },
      ],
    });
  });
});
