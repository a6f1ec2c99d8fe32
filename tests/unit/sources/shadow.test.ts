import { describe, expect, it } from 'vitest';
import type { Run } from '../../../lib/model/run.ts';
import { withoutShadows } from '../../../lib/sources/shadow.ts';

const at = (text: string, left: number, top: number): Run => ({
  text,
  box: { left, top, right: left + 0.2, bottom: top + 0.02 },
});

describe('withoutShadows', () => {
  it('keeps the first of texts drawn over each other', () => {
    const runs = [at('Lamp', 0.1, 0.1), at('Pole', 0.1, 0.1), at('Lamp', 0.102, 0.101)];
    expect(withoutShadows(runs)).toEqual(runs.slice(0, 2));
  });

  it('keeps the same text elsewhere', () => {
    const runs = [at('Lamp', 0.1, 0.1), at('Lamp', 0.1, 0.13), at('Lamp', 0.15, 0.1)];
    expect(withoutShadows(runs)).toEqual(runs);
  });
});
