import { buildExtension } from '../../../scripts/toolchain/build-extension.ts';
import { findFirefox } from '../../../scripts/toolchain/find-firefox.ts';
import { thisMachine } from '../../../scripts/toolchain/machine.ts';

/** Once for a whole run: the builds that the tests drive, and the one that is published. */
export async function setup(): Promise<void> {
  // One after the other, for all write the types that WXT generates.
  await buildExtension('test');
  await buildExtension('production');
  if (findFirefox(thisMachine()).ok) await buildExtension('test', 'firefox');
}
