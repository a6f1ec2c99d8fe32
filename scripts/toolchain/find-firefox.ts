import { posix, win32 } from 'node:path';
import type { BrowserSearch } from './find-browser.ts';
import { type Machine, mayInstall } from './machine.ts';

/** What overrides the search. */
const OVERRIDE = 'FIREFOX_PATH';

/** The release that is supported longest comes first: it is the oldest that must do. */
const COMMANDS = ['firefox-esr', 'firefox'];

const LINUX_PLACES = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/firefox'];
const MAC_PROGRAM = 'Firefox.app/Contents/MacOS/firefox';
const WINDOWS_PROGRAM = 'Mozilla Firefox\\firefox.exe';

const NONE_FOUND = 'No Firefox was found: install it, or set FIREFOX_PATH to its program.';
const INSTALL_FAILED =
  'No Firefox was found and apt-get could not install firefox-esr (see above): install it, or set ' +
  'FIREFOX_PATH to its program.';

const APT_STEPS = [
  ['update'],
  ['install', '-y', '--no-install-recommends', 'firefox-esr', 'fonts-noto-cjk'],
];

function places({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder === undefined ? [] : win32.join(folder, WINDOWS_PROGRAM),
    );
  }
  const path = (env.PATH ?? '').split(posix.delimiter).filter((part) => part !== '');
  const folders = [...new Set([...path, ...LINUX_PLACES])];
  const programs = COMMANDS.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  return platform === 'darwin' ? [`/Applications/${MAC_PROGRAM}`, ...programs] : programs;
}

/** An installed Firefox. `FIREFOX_PATH` goes before all places, and is an error where it is none. */
export function findFirefox(machine: Machine): BrowserSearch {
  const override = machine.env[OVERRIDE] ?? '';
  if (override !== '') {
    if (machine.isProgram(override)) return { ok: true, path: override };
    return { ok: false, message: `${OVERRIDE} is ${override}, which is not a program.` };
  }
  const path = places(machine).find((place) => machine.isProgram(place));
  return path === undefined ? { ok: false, message: NONE_FOUND } : { ok: true, path };
}

/** The same; but installs Debian's `firefox-esr` where the process may. */
export function findOrInstallFirefox(machine: Machine): BrowserSearch {
  const found = findFirefox(machine);
  if (found.ok || (machine.env[OVERRIDE] ?? '') !== '' || !mayInstall(machine)) return found;
  const installed = APT_STEPS.every((args) => machine.run('apt-get', args));
  return installed ? findFirefox(machine) : { ok: false, message: INSTALL_FAILED };
}
