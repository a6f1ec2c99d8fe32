import { posix, win32 } from 'node:path';
import { type Machine, mayInstall } from './machine.ts';

/** A browser's path, or one line that says what to do. */
export type BrowserSearch =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly message: string };

/**
 * What overrides the search. Not `BROWSER`, which commonly names the user's Firefox or `xdg-open`.
 */
const OVERRIDE = 'CHROME_PATH';

/** Names on the PATH, the freest first; branded Chrome comes late, for its flags are the fewest. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];

const LINUX_PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/opt/microsoft/msedge',
];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function onWindows({ env }: Machine): string[] {
  const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
  const places = WINDOWS_PROGRAMS.flatMap((program) =>
    folders.filter((folder) => folder !== undefined).map((folder) => win32.join(folder, program)),
  );
  const path = (env.PATH ?? env.Path ?? '').split(win32.delimiter).filter((part) => part !== '');
  return [...places, ...COMMANDS.flatMap((name) => path.map((p) => win32.join(p, `${name}.exe`)))];
}

function onMac({ env }: Machine): string[] {
  const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
  return MAC_APPS.flatMap((app) =>
    folders.map((folder) => posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
  );
}

function onPath({ env }: Machine): string[] {
  const path = (env.PATH ?? '').split(posix.delimiter).filter((part) => part !== '');
  const folders = [...new Set([...path, ...LINUX_PLACES])];
  return COMMANDS.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

const NONE_FOUND =
  'No browser was found: install Chromium, Chrome or Edge, or set CHROME_PATH to its program.';

const INSTALL_FAILED =
  'No browser was found and apt-get could not install chromium (see above): install Chromium, ' +
  'Chrome or Edge, or set CHROME_PATH to its program.';

const APT_STEPS = [
  ['update'],
  ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
];

/** Where a browser may be on this machine, in the order of preference. */
export function browserPlaces(machine: Machine): string[] {
  if (machine.platform === 'win32') return onWindows(machine);
  if (machine.platform === 'darwin') return [...onMac(machine), ...onPath(machine)];
  return onPath(machine);
}

/**
 * An installed Chromium, Chrome or Edge. `CHROME_PATH` goes before all places, and is an error
 * where it names no program.
 */
export function findBrowser(machine: Machine): BrowserSearch {
  const override = machine.env[OVERRIDE] ?? '';
  if (override !== '') {
    if (machine.isProgram(override)) return { ok: true, path: override };
    return { ok: false, message: `${OVERRIDE} is ${override}, which is not a program.` };
  }
  const path = browserPlaces(machine).find((place) => machine.isProgram(place));
  if (path !== undefined) return { ok: true, path };
  return { ok: false, message: NONE_FOUND };
}

/**
 * The same as `findBrowser`; but where none is there, and the process is root on a system with
 * apt, it installs Debian's `chromium` and a font for Chinese. (Ubuntu's package of that name only
 * points to a snap; there the installation fails and the message stands.)
 */
export function findOrInstallBrowser(machine: Machine): BrowserSearch {
  const found = findBrowser(machine);
  if (found.ok || (machine.env[OVERRIDE] ?? '') !== '' || !mayInstall(machine)) return found;
  const installed = APT_STEPS.every((args) => machine.run('apt-get', args));
  return installed ? findBrowser(machine) : { ok: false, message: INSTALL_FAILED };
}
