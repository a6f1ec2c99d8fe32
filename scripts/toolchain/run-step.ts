import { spawn } from 'node:child_process';
import process from 'node:process';
import { fromRoot } from './root.ts';

/** One program of the toolchain, run on the project's Node. */
export interface Step {
  readonly name: string;
  /** The program's file, from the project's folder, and its arguments. */
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  /** All that it printed. */
  readonly output: string;
  readonly seconds: number;
}

/** Runs a step to its end. One that cannot be started has failed, with the reason as its output. */
export function runStep({ name, command, env }: Step): Promise<StepResult> {
  const [program, ...args] = command;
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [fromRoot(program), ...args], {
      cwd: fromRoot(),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    const add = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', add);
    child.stderr.setEncoding('utf8').on('data', add);
    const end = (ok: boolean) =>
      resolve({ name, ok, output, seconds: (performance.now() - started) / 1000 });
    child.on('error', (error) => {
      add(error.message);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/**
 * Runs the steps, at most `width` at once, begun in their order. `onEnd` hears of each as it ends;
 * the results come in the order of the steps.
 */
export async function runSteps(
  steps: readonly Step[],
  width: number,
  onEnd: (result: StepResult) => void,
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  const waiting = [...steps.entries()];
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, step] = next;
      const result = await runStep(step);
      results[index] = result;
      onEnd(result);
    }
  }
  await Promise.all(Array.from({ length: width }, work));
  return results;
}

/** A line for a step that went well; for one that failed, also what it printed. */
export function describeResult({ name, ok, output, seconds }: StepResult): string {
  const line = `${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`;
  return ok ? line : `${line}\n${output.trim()}\n`;
}
