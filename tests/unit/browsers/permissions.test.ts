import { describe, expect, it } from 'vitest';
import { explained } from '../../../lib/browsers/permissions.ts';

describe('the permissions', () => {
  it('are explained as a manifest has them, after the sites', () => {
    const names = explained(['storage', 'activeTab']).map(({ permission }) => permission);
    expect(names).toEqual([null, null, 'activeTab', 'storage']);
  });

  it('cannot be asked for without an explanation', () => {
    expect(() => explained(['storage', 'history'])).toThrow(/history/u);
  });
});
