import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFor } from '../e2e/driver/launch';
import type { BrowserName } from './browsers';

/** A copy of the build that speaks Chinese in a browser of any language: for pictures of what most users see. */
export function chineseBuild(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'lingju-build-'));
  cpSync(buildFor(name), folder, { recursive: true });
  const languages = join(folder, '_locales');
  for (const language of readdirSync(languages)) {
    if (language !== 'zh_CN') rmSync(join(languages, language), { recursive: true });
  }
  return folder;
}
