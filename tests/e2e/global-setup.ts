import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, requireBrowser, requireChineseFont } from '../tools/browsers';
import { buildFor } from './driver/launch';

/** Says what is missing before any test runs; browsers are installed where that is possible, builds are not made here. */
export function setup(): void {
  for (const name of BROWSERS) {
    if (!existsSync(join(buildFor(name), 'manifest.json'))) {
      throw new Error(
        `${buildFor(name)} is missing: run \`npm run build\` first, or \`npm run e2e\`, which does it.`,
      );
    }
    requireBrowser(name);
  }
  requireChineseFont();
}
