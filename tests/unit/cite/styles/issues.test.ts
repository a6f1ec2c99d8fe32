import { describe, expect, it } from 'vitest';
import { issuesOf } from '../../../../lib/cite/styles/issues.ts';

describe('issuesOf', () => {
  it.each<readonly [issue: string, issues: readonly string[]]>([
    ['8', ['8']],
    ['7-8', ['7', '8']],
    ['8-10', ['8', '9', '10']],
    ['S1', ['S1']],
    ['8-7', ['8', '7']],
    ['1-100', ['1', '100']],
  ])('%s stands for %j', (issue, issues) => {
    expect(issuesOf(issue)).toEqual(issues);
  });
});
