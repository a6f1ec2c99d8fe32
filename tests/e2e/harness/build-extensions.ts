import { buildExtension } from '../../../scripts/toolchain/build-extension.ts';

/** Once for a whole run: the builds that the tests drive, and the one that is published. */
export async function setup(): Promise<void> {
  // One after the other, for all write the types that WXT generates.
  await buildExtension('test');
  await buildExtension('production');
  await buildExtension('test', 'firefox');
}
