import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, requireBrowser, requireChineseFont } from '../tools/browsers';
import { root } from '../tools/source-files';

/** Says what is missing before any test runs; browsers are installed where that is possible, builds are not made here. */
export function setup(): void {
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    if (!existsSync(join(root, '.output', build, 'manifest.json'))) {
      throw new Error(
        `.output/${build} is missing: run \`npm run build\` first, or \`npm run e2e\`, which does it.`,
      );
    }
  }
  for (const name of BROWSERS) requireBrowser(name);
  requireChineseFont();
}
