import process from 'node:process';
import fc from 'fast-check';

/** A parser of what comes from outside, and what it is given. */
export interface FuzzTarget {
  readonly name: string;
  readonly input: fc.Arbitrary<unknown>;
  /** Gives the parser an input; whatever it returns, or resolves with, is data. */
  readonly read: (input: unknown) => unknown;
}

/** A parser with the inputs that fit its type. */
export const target = <T>(
  name: string,
  input: fc.Arbitrary<T>,
  read: (input: T) => unknown,
  // What the arbitrary makes is a `T`.
): FuzzTarget => ({ name, input, read: (made) => read(made as T) });

/** In milliseconds of the processor: no input here has more than some thousand characters. */
const TIME_MAX = 1_000;

/** How far a target is run: as many inputs, or as long, as that comes first. */
export interface FuzzBounds {
  readonly runs: number;
  /** In milliseconds. */
  readonly time: number;
  readonly seed: number;
}

export interface FuzzResult {
  readonly name: string;
  readonly runs: number;
  /** The input and what went wrong; null where nothing did. */
  readonly failure: string | null;
}

/** Nothing throws, nothing takes long, and what comes out could be sent or stored. */
export async function fuzz(
  { input, name, read }: FuzzTarget,
  bounds: FuzzBounds,
): Promise<FuzzResult> {
  const details = await fc.check(
    fc.asyncProperty(input, async (made) => {
      const started = process.threadCpuUsage();
      const result = await read(made);
      const { system, user } = process.threadCpuUsage(started);
      if ((system + user) / 1000 > TIME_MAX) throw new RangeError('took too long');
      JSON.stringify(result);
    }),
    {
      seed: bounds.seed,
      numRuns: bounds.runs,
      interruptAfterTimeLimit: bounds.time,
      markInterruptAsFailure: false,
    },
  );
  const failure = details.failed ? (fc.defaultReportMessage(details) ?? 'failed') : null;
  return { name, runs: details.numRuns, failure };
}
