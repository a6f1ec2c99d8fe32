import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTagged, pageTags, tagsOfItems } from '../../../../lib/sources/pdf/page-tags.ts';

const content = (id: string) => ({ type: 'content', id });
const node = (role: string, ...children: readonly object[]) => ({ role, children });

describe('pageTags', () => {
  it('knows the headings and paragraphs, however deep they are', () => {
    const tree = node(
      'Root',
      node(
        'Document',
        node('H2', content('a')),
        node('P', node('Span', content('b')), content('c')),
      ),
      node('Figure', content('d')),
    );
    const tags = pageTags(tree);
    expect(tags?.kinds).toEqual(['heading', 'paragraph']);
    expect([...(tags?.ofContent ?? [])]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 1],
    ]);
  });

  it('is nothing where a tree tells of neither', () => {
    expect(pageTags(null)).toBeNull();
    expect(pageTags(node('Root', node('NonStruct', content('a'))))).toBeNull();
  });

  it('takes anything for a tree', () => {
    fc.assert(
      fc.property(fc.anything(), (tree) => {
        expect(() => pageTags(tree)).not.toThrow();
      }),
    );
  });
});

describe('tagsOfItems', () => {
  it('gives each item the innermost element that it is in', () => {
    const begin = (id: string | null) => ({ type: 'beginMarkedContentProps', id });
    const end = { type: 'endMarkedContent' };
    const [one, two, three] = [{ str: '一' }, { str: '二' }, { str: '三' }];
    const tags = {
      kinds: ['paragraph', 'heading'] as const,
      ofContent: new Map([
        ['p', 0],
        ['h', 1],
      ]),
    };
    const items = [
      begin('p'),
      one,
      begin(null),
      two,
      end,
      begin('h'),
      three,
      end,
      end,
      { str: '四' },
      end,
    ];
    expect([...tagsOfItems(items, tags)]).toEqual([
      [one, 0],
      [two, 0],
      [three, 1],
    ]);
  });
});

describe('isTagged', () => {
  it.each([
    [new Map([['Marked', true]]), true],
    [{ Marked: true }, true],
    [new Map([['Marked', false]]), false],
    [null, false],
  ])('%j: %s', (marks, expected) => {
    expect(isTagged(marks)).toBe(expected);
  });
});
