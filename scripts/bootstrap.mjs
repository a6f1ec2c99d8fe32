// @ts-check
// Runs a TypeScript script of this project on the project's own Node, after `npm ci` where
// node_modules is missing or is not what package-lock.json asks for:
//
//     node scripts/bootstrap.mjs scripts/test.ts [arguments]
//
// Plain JavaScript without dependencies, for a machine with Node 20 and npm and nothing else.
// Says what it does on stderr only; stdout belongs to the script.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { firstMismatch } from './toolchain/installed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const ownNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** @param {string} path */
function readLock(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function mismatch() {
  const wanted = readLock('package-lock.json');
  const different = firstMismatch(wanted, readLock('node_modules/.package-lock.json'));
  return different ?? (existsSync(ownNode) ? null : 'node_modules/node has no program');
}

/** @param {string} message @returns {never} */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const [script, ...args] = process.argv.slice(2);
if (script === undefined) fail('usage: node scripts/bootstrap.mjs SCRIPT [arguments]');

const reason = mismatch();
if (reason !== null) {
  process.stderr.write(`Installing the packages of package-lock.json (${reason}) ...\n`);
  const npm = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (npm.status !== 0) fail('npm ci failed, see above.');
  const left = mismatch();
  if (left !== null) fail(`npm ci ended well, but ${left}.`);
}

const child = spawn(ownNode, [join(root, script), ...args], { stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => fail(`${ownNode}: ${error.message}`));
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
