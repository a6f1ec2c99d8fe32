import { describe, expect, it } from 'vitest';
import { findBrowser, findOrInstallBrowser } from '../../../scripts/toolchain/find-browser.ts';
import type { Machine } from '../../../scripts/toolchain/machine.ts';

interface Setting {
  readonly platform?: NodeJS.Platform;
  readonly env?: Record<string, string>;
  readonly userId?: number | null;
  readonly programs?: readonly string[];
  /** What `apt-get install` puts there; without it, the command fails. */
  readonly installs?: string;
}

function machine(setting: Setting): Machine & { readonly commands: string[] } {
  const programs = new Set(setting.programs);
  const commands: string[] = [];
  return {
    platform: setting.platform ?? 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin', ...setting.env },
    userId: setting.userId === undefined ? 1000 : setting.userId,
    isProgram: (path) => programs.has(path),
    run(command, args) {
      commands.push([command, ...args].join(' '));
      if (args[0] !== 'install') return true;
      if (setting.installs === undefined) return false;
      programs.add(setting.installs);
      return true;
    },
    commands,
  };
}

describe('findBrowser', () => {
  it('takes Chromium before Chrome, wherever they are on the PATH', () => {
    const both = machine({ programs: ['/usr/local/bin/google-chrome', '/usr/bin/chromium'] });
    expect(findBrowser(both)).toEqual({ ok: true, path: '/usr/bin/chromium' });
  });

  it('looks in the usual places when the PATH is empty', () => {
    const edge = machine({ env: { PATH: '' }, programs: ['/opt/microsoft/msedge/msedge'] });
    expect(findBrowser(edge)).toEqual({ ok: true, path: '/opt/microsoft/msedge/msedge' });
  });

  it('finds an application on macOS', () => {
    const path = '/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const mac = machine({ platform: 'darwin', env: { HOME: '/Users/li' }, programs: [path] });
    expect(findBrowser(mac)).toEqual({ ok: true, path });
  });

  it('finds Edge on Windows', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', PATH: 'C:\\Windows' };
    const windows = machine({ platform: 'win32', userId: null, env, programs: [path] });
    expect(findBrowser(windows)).toEqual({ ok: true, path });
  });

  it('puts CHROME_PATH before all', () => {
    const env = { CHROME_PATH: '/home/li/chrome' };
    const own = machine({ env, programs: ['/usr/bin/chromium', '/home/li/chrome'] });
    expect(findBrowser(own)).toEqual({ ok: true, path: '/home/li/chrome' });
  });

  it('does not pass over a CHROME_PATH that is wrong', () => {
    const wrong = machine({ env: { CHROME_PATH: '/nowhere' }, programs: ['/usr/bin/chromium'] });
    expect(findBrowser(wrong)).toEqual({
      ok: false,
      message: 'CHROME_PATH is /nowhere, which is not a program.',
    });
  });

  it('says in one line what to install', () => {
    const found = findBrowser(machine({}));
    expect(found.ok).toBe(false);
    expect(found).toHaveProperty('message', expect.stringMatching(/^No browser was found: .+$/));
  });
});

describe('findOrInstallBrowser', () => {
  const apt = '/usr/bin/apt-get';

  it('installs nothing where a browser is there', () => {
    const ready = machine({ userId: 0, programs: [apt, '/usr/bin/chromium'] });
    expect(findOrInstallBrowser(ready)).toEqual({ ok: true, path: '/usr/bin/chromium' });
    expect(ready.commands).toEqual([]);
  });

  it('installs Chromium and a Chinese font as root with apt', () => {
    const bare = machine({ userId: 0, programs: [apt], installs: '/usr/bin/chromium' });
    expect(findOrInstallBrowser(bare)).toEqual({ ok: true, path: '/usr/bin/chromium' });
    expect(bare.commands).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium fonts-noto-cjk',
    ]);
  });

  it('says so when the installation fails', () => {
    const found = findOrInstallBrowser(machine({ userId: 0, programs: [apt] }));
    expect(found).toHaveProperty('message', expect.stringContaining('could not install'));
  });

  it.each([
    ['who is not root', { userId: 1000, programs: [apt] }],
    ['without apt', { userId: 0 }],
    ['whose CHROME_PATH is wrong', { userId: 0, programs: [apt], env: { CHROME_PATH: '/no' } }],
  ])('runs no command for one %s', (_, setting) => {
    const other = machine({ ...setting, installs: '/usr/bin/chromium' });
    expect(findOrInstallBrowser(other).ok).toBe(false);
    expect(other.commands).toEqual([]);
  });
});
