import { buildExtension } from '../../../scripts/toolchain/build-extension.ts';

/** Once for a whole run: the build that the tests drive, and the one whose size they weigh. */
export async function setup(): Promise<void> {
  await Promise.all([buildExtension('test'), buildExtension('production')]);
}
