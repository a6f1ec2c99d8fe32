/** What a run of checks or tests came to. */
export interface Tally {
  readonly passed: number;
  /** The full name of each test that failed, with its file. */
  readonly failed: readonly string[];
  readonly skipped: readonly SkippedTest[];
}

export interface SkippedTest {
  readonly name: string;
  /** Empty where the test does not say. */
  readonly reason: string;
}

function isSkippedTest(value: unknown): value is SkippedTest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'reason' in value &&
    typeof value.reason === 'string'
  );
}

/** A tally that was written as JSON, or null where the value is none. */
export function parseTally(value: unknown): Tally | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('passed' in value && 'failed' in value && 'skipped' in value)) return null;
  const { passed, failed, skipped } = value;
  if (typeof passed !== 'number' || !Array.isArray(failed) || !Array.isArray(skipped)) return null;
  const names = failed.filter((name) => typeof name === 'string');
  const tests = skipped.filter(isSkippedTest);
  if (names.length < failed.length || tests.length < skipped.length) return null;
  return { passed, failed: names, skipped: tests };
}

/** The parts in one. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.flatMap((tally) => tally.failed),
    skipped: tallies.flatMap((tally) => tally.skipped),
  };
}

/**
 * A line for each test that was skipped or failed, then the closing line of `npm test`, by which
 * other programs count.
 */
export function tallyLines(tally: Tally): string[] {
  return [
    ...tally.skipped.map(({ name, reason }) => `SKIPPED ${name}: ${reason || 'no reason given'}`),
    ...tally.failed.map((name) => `FAILED ${name}`),
    `${tally.passed} passed, ${tally.failed.length} failed, ${tally.skipped.length} skipped`,
  ];
}
