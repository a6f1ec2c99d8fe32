import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import process from 'node:process';

/** What the search for a browser asks of the machine; a test passes its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of the user; null where the system has none (Windows). */
  readonly userId: number | null;
  /** True for a file that may be run. */
  isProgram(path: string): boolean;
  /** Runs a command, its output on stderr; true when it exits with 0. */
  run(command: string, args: readonly string[]): boolean;
}

/** Whether programs can be installed without asking anyone: root on a system with apt. */
export const mayInstall = ({ platform, userId, isProgram }: Machine): boolean =>
  platform === 'linux' && userId === 0 && isProgram('/usr/bin/apt-get');

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not ours to run: the same to a caller that looks for a program.
    return false;
  }
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    userId: process.getuid?.() ?? null,
    isProgram,
    run(command, args) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
    },
  };
}
