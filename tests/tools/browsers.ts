import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './source-files';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** All that the search looks at, so that a test can describe another machine. */
export type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isExecutable: (path: string) => boolean;
};

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isExecutable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/** The variable that names the program; it wins over everything else. */
const VARIABLE: Record<BrowserName, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Where the last resort puts its download; a later run finds it there. */
const DOWNLOADS = join(root, '.results', 'browsers');

function usualPlaces(name: BrowserName, { env, platform }: Machine): string[] {
  if (platform === 'darwin') {
    return ['/Applications', `${env.HOME ?? ''}/Applications`].flatMap((folder) =>
      MAC[name].map((path) => `${folder}/${path}`),
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS[name].map((path) => `${folder}\\${path}`));
  }
  return [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
    .filter((folder) => folder !== '')
    .flatMap((folder) => COMMANDS[name].map((command) => join(folder, command)));
}

/**
 * The program of an installed browser, or undefined. Looks at the variable CHROMIUM or FIREFOX, then at PATH and the
 * places where installers of the three systems put it. A variable that names no program is an error, not a hint.
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | undefined {
  const named = machine.env[VARIABLE[name]];
  if (named !== undefined && named !== '') {
    if (machine.isExecutable(named)) return named;
    throw new Error(`${VARIABLE[name]}=${named} is not a program that can be run.`);
  }
  return usualPlaces(name, machine).find(machine.isExecutable);
}

/** Runs a program in the open, so that a person sees what is being installed; false when it fails or is not there. */
function run(command: string, args: readonly string[]): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Installs packages of the distribution, where that needs no password. */
export function installPackages(packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  const apt = (...args: string[]) =>
    isRoot ? run('apt-get', args) : run('sudo', ['-n', '-E', 'apt-get', ...args]);
  // A fresh machine has no package lists; one that cannot refresh them may still have what is needed.
  apt('update', '-q');
  return apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}

const PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const DOWNLOAD: Record<BrowserName, string> = { chromium: 'chrome@stable', firefox: 'firefox@stable' };

/** The browser that an earlier run, or this one, downloaded with the test tool. */
function download(name: BrowserName): string | undefined {
  const cli = join(root, 'node_modules', '@puppeteer', 'browsers', 'lib', 'cjs', 'main-cli.js');
  const args = [cli, 'install', DOWNLOAD[name], '--path', DOWNLOADS, '--format', '{{path}}'];
  console.log(`$ node ${args.join(' ')}`);
  const { status, stdout } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  const path = stdout.trim().split('\n').at(-1);
  return status === 0 && path !== undefined && existsSync(path) ? path : undefined;
}

/** The steps of `requireBrowser`, so that a test can stand in for a machine without browsers. */
const STEPS = {
  find: (name: BrowserName) => findBrowser(name),
  installPackage: (name: BrowserName) => installPackages([PACKAGE[name]]),
  download,
};

/**
 * The program of a browser; installs one where none is found: first the distribution's package, then a download.
 * Throws with what to do by hand when nothing helped.
 */
export function requireBrowser(name: BrowserName, steps: typeof STEPS = STEPS): string {
  const installed = steps.find(name);
  if (installed !== undefined) return installed;
  console.log(`No ${name} found; trying to install one.`);
  const path = (steps.installPackage(name) ? steps.find(name) : undefined) ?? steps.download(name);
  if (path !== undefined) return path;
  const product = name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  throw new Error(
    `No ${name} was found, and none could be installed here. Install ${product} ` +
      `(Debian: apt-get install ${PACKAGE[name]}), or set ${VARIABLE[name]} to its program, and run this again.`,
  );
}

/** Linux draws boxes for Chinese without a font that has it; the other systems bring one. Never fatal: only pictures suffer. */
export function requireChineseFont(): void {
  if (process.platform !== 'linux') return;
  const hasFont = () => spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }).stdout?.trim();
  if (hasFont() || installPackages(['fonts-noto-cjk', 'fontconfig'])) return;
  console.warn('No Chinese font found: screenshots will show boxes. Install fonts-noto-cjk.');
}
