import { describe, expect, it } from 'vitest';
import { findFirefox, findOrInstallFirefox } from '../../../scripts/toolchain/find-firefox.ts';
import type { Machine } from '../../../scripts/toolchain/machine.ts';

const APT = '/usr/bin/apt-get';

function machine(setting: Partial<Machine>, programs: string[], installs?: string) {
  const commands: string[] = [];
  const own: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    userId: 1000,
    isProgram: (path) => programs.includes(path),
    run(command, args) {
      commands.push([command, ...args].join(' '));
      if (args[0] === 'install' && installs !== undefined) programs.push(installs);
      return args[0] !== 'install' || installs !== undefined;
    },
    ...setting,
  };
  return { own, commands };
}

describe('findFirefox', () => {
  it.each<[string, Partial<Machine>, string]>([
    ['on the PATH', {}, '/usr/bin/firefox'],
    ['of extended support', {}, '/usr/bin/firefox-esr'],
    ['on macOS', { platform: 'darwin' }, '/Applications/Firefox.app/Contents/MacOS/firefox'],
    [
      'on Windows',
      { platform: 'win32', env: { PROGRAMFILES: 'C:\\Programs' } },
      'C:\\Programs\\Mozilla Firefox\\firefox.exe',
    ],
    ['that FIREFOX_PATH names', { env: { FIREFOX_PATH: '/home/li/firefox' } }, '/home/li/firefox'],
  ])('finds the one %s', (_, setting, path) => {
    expect(findFirefox(machine(setting, [path]).own)).toEqual({ ok: true, path });
  });

  it('does not pass over a FIREFOX_PATH that is wrong', () => {
    const { own } = machine({ env: { FIREFOX_PATH: '/nowhere' } }, ['/usr/bin/firefox']);
    expect(findFirefox(own)).toHaveProperty('message', expect.stringContaining('/nowhere'));
  });
});

describe('findOrInstallFirefox', () => {
  it('installs Firefox as root with apt', () => {
    const { own, commands } = machine({ userId: 0 }, [APT], '/usr/bin/firefox-esr');
    expect(findOrInstallFirefox(own)).toEqual({ ok: true, path: '/usr/bin/firefox-esr' });
    expect(commands).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends firefox-esr fonts-noto-cjk',
    ]);
  });

  it('says so when that fails', () => {
    const found = findOrInstallFirefox(machine({ userId: 0 }, [APT]).own);
    expect(found).toHaveProperty('message', expect.stringContaining('could not install'));
  });

  it.each<[string, Partial<Machine>, string[]]>([
    ['who is not root', {}, [APT]],
    ['without apt', { userId: 0 }, []],
    ['whose FIREFOX_PATH is wrong', { userId: 0, env: { FIREFOX_PATH: '/no' } }, [APT]],
  ])('runs no command for one %s', (_, setting, programs) => {
    const { own, commands } = machine(setting, programs, '/usr/bin/firefox');
    expect(findOrInstallFirefox(own).ok).toBe(false);
    expect(commands).toEqual([]);
  });
});
