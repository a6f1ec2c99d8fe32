import type { Browser } from 'puppeteer-core';
import { type BuildMode, builtExtension } from '../../../scripts/toolchain/build-extension.ts';
import { findBrowser } from '../../../scripts/toolchain/find-browser.ts';
import { launchBrowser } from '../../../scripts/toolchain/launch-browser.ts';
import { thisMachine } from '../../../scripts/toolchain/machine.ts';

/** A name that is not localhost and leads here, as plain http as the magazine's own site. */
export const MAGAZINE_HOST = 'magazine.test';

/** Another such name, of a site on which the extension does nothing by itself. */
export const ELSEWHERE_HOST = 'elsewhere.test';

/** No names but these are found, so that no test reaches beyond this machine. */
const RESOLVER = `--host-resolver-rules=MAP ${MAGAZINE_HOST} 127.0.0.1, MAP ${ELSEWHERE_HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;

/**
 * A headless browser with a build of the extension, usually that for tests; the caller closes it.
 *
 * @param profile the folder of a profile that outlives the browser
 */
export async function launchWithExtension(
  flags: readonly string[] = [],
  profile?: string,
  mode: BuildMode = 'test',
): Promise<Browser> {
  const machine = thisMachine();
  const found = findBrowser(machine);
  if (!found.ok) throw new Error(found.message);
  return launchBrowser({
    program: found.path,
    extension: builtExtension(mode),
    headless: true,
    root: machine.userId === 0,
    ...(profile === undefined ? {} : { profile }),
    flags: [RESOLVER, ...flags],
  });
}
