import { buildExtension } from '../../../scripts/toolchain/build-extension.ts';

/** Once for a whole run: the build that the tests drive, and the one whose size they weigh. */
export async function setup(): Promise<void> {
  // One after the other, for both write the types that WXT generates.
  await buildExtension('test');
  await buildExtension('production');
}
