/** No issue stands for more than these; a longer range is no count of issues but something else. */
const TOGETHER_MAX = 12;

/**
 * The issues that one issue stands for, each by its number: `8-10` is 8, 9 and 10. A single one, and
 * what is no range of numbers, as it stands.
 */
export function issuesOf(issue: string): readonly string[] {
  const range = /^(\d+)-(\d+)$/u.exec(issue);
  const first = Number(range?.[1]);
  const count = Number(range?.[2]) - first + 1;
  if (!(count >= 2 && count <= TOGETHER_MAX)) return issue.split('-');
  return Array.from({ length: count }, (_, at) => String(first + at));
}
