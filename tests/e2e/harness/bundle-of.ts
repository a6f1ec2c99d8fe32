import { build } from 'vite';
import { fromRoot } from '../../../scripts/toolchain/root.ts';

/**
 * A module of ours as a script that a page can run: what it exports is then in the global `name`.
 *
 * @param path from the project's folder
 */
export async function bundleOf(path: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: fromRoot(path), formats: ['iife'], name } },
  });
  const [output] = [built].flat();
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${path} could not be bundled.`);
  return chunk.code;
}
