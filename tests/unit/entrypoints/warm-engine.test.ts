import { expect, it, vi } from 'vitest';
import { warmEngine } from '../../../entrypoints/first-look.content/warm-engine.ts';
import { rebuildGrid } from '../../../lib/rebuild.ts';

vi.mock('../../../lib/rebuild.ts', { spy: true });

it('rebuilds a page that has some of everything', () => {
  warmEngine();
  const prose = vi.mocked(rebuildGrid).mock.results[0]?.value;
  const kinds = new Set(prose?.blocks.map(({ kind }: { readonly kind: string }) => kind));
  expect(kinds.size).toBeGreaterThan(3);
});
