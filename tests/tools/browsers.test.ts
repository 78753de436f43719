import { describe, expect, it, vi } from 'vitest';
import { type BrowserName, findBrowser, type Machine, requireBrowser } from './browsers';

const machine = (programs: readonly string[], rest: Partial<Machine> = {}): Machine => ({
  env: { PATH: '/opt/bin:/usr/bin', HOME: '/Users/lin', PROGRAMFILES: 'C:\\Program Files' },
  platform: 'linux',
  isExecutable: (path) => programs.includes(path),
  ...rest,
});

describe('findBrowser', () => {
  const found: readonly [string, BrowserName, Machine, string | undefined][] = [
    ['a command on PATH', 'chromium', machine(['/opt/bin/google-chrome']), '/opt/bin/google-chrome'],
    [
      'a usual folder that PATH lacks',
      'firefox',
      machine(['/usr/bin/firefox-esr'], { env: { PATH: '' } }),
      '/usr/bin/firefox-esr',
    ],
    [
      'a program of macOS',
      'chromium',
      machine(['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], { platform: 'darwin' }),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'a program of Windows',
      'firefox',
      machine(['C:\\Program Files\\Mozilla Firefox\\firefox.exe'], { platform: 'win32' }),
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    ['nothing where only the other browser is', 'chromium', machine(['/usr/bin/firefox']), undefined],
    ['nothing on an empty machine', 'firefox', machine([]), undefined],
  ];

  it.each(found)('finds %s', (_, name, on, expected) => {
    expect(findBrowser(name, on)).toBe(expected);
  });

  it('prefers the program that the variable names', () => {
    const on = machine(['/usr/bin/chromium', '/my/edge'], {
      env: { CHROMIUM: '/my/edge', PATH: '/usr/bin' },
    });
    expect(findBrowser('chromium', on)).toBe('/my/edge');
  });

  it('refuses a variable that names no program', () => {
    const on = machine(['/usr/bin/firefox'], { env: { FIREFOX: '/gone', PATH: '/usr/bin' } });
    expect(() => findBrowser('firefox', on)).toThrow('FIREFOX=/gone');
  });
});

describe('requireBrowser', () => {
  const steps = (changes: Partial<NonNullable<Parameters<typeof requireBrowser>[1]>>) => ({
    find: vi.fn((): string | undefined => undefined),
    installPackage: vi.fn(() => false),
    download: vi.fn((): string | undefined => undefined),
    ...changes,
  });

  it('installs nothing where a browser is', () => {
    const all = steps({ find: () => '/usr/bin/chromium' });
    expect(requireBrowser('chromium', all)).toBe('/usr/bin/chromium');
    expect(all.installPackage).not.toHaveBeenCalled();
  });

  it('takes the package that it could install', () => {
    let installed = false;
    const all = steps({
      find: () => (installed ? '/usr/bin/firefox-esr' : undefined),
      installPackage: () => {
        installed = true;
        return true;
      },
    });
    expect(requireBrowser('firefox', all)).toBe('/usr/bin/firefox-esr');
    expect(all.download).not.toHaveBeenCalled();
  });

  it('downloads when the distribution has no package', () => {
    expect(requireBrowser('firefox', steps({ download: () => '/cache/firefox' }))).toBe('/cache/firefox');
  });

  it('says what to install when nothing helps', () => {
    expect(() => requireBrowser('chromium', steps({}))).toThrow(/Install Chromium.*CHROMIUM/s);
  });
});
