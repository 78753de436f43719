import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectPage } from '../../lib/page/detect';
import {
  extractFixture,
  type FixtureMeta,
  fixtureFile,
  fixtureSlugs,
  fixturesFolder,
  outline,
  readExpected,
  readFixture,
  sha256,
  writeJson,
} from './fixtures';
import { parsePageFile } from './parse-page';
import { reviewPage } from './review-page';
import { root } from './source-files';

const USAGE = `usage:
  npm run fixture:capture -- SLUG FILE|URL [ADDRESS]   store a page (ADDRESS: where a saved file came from)
  npm run fixture:refresh -- SLUG… | --all             write what the engine makes of stored pages
  npm run fixture:review                               show every page whose result differs from what is stored`;

const [command, ...rest] = process.argv.slice(2);
if (command === 'capture') await capture(rest);
else if (command === 'refresh') refresh(rest);
else if (command === 'review') review();
else stop(USAGE);

/** Copies or downloads a page once, as it is; all later work is done on the stored copy. */
async function capture([slug, from, address = from]: readonly string[]): Promise<void> {
  if (!slug || !from || !address || !/^[a-z0-9-]+$/.test(slug)) stop(USAGE);
  if (!/^https?:/.test(address)) stop('A saved file needs the address it came from as third argument.');
  const folder = join(fixturesFolder, slug);
  if (existsSync(folder)) stop(`${folder} exists: choose another slug, or remove it first.`);
  mkdirSync(folder, { recursive: true });
  const file = fixtureFile(slug, 'source.html');
  if (/^https?:/.test(from)) {
    const response = await fetch(from);
    if (!response.ok) stop(`${from}: ${response.status}`);
    writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
  } else copyFileSync(from, file);
  const meta: FixtureMeta = {
    url: address,
    template: detectPage(parsePageFile(file, address), address).template,
    note: 'Say here what this page is there for.',
    origin: 'captured',
    added: new Date().toISOString().slice(0, 10),
    sha256: sha256(file),
  };
  writeJson(fixtureFile(slug, 'meta.json'), meta);
  refresh([slug]);
  console.log(
    `Empty its scripts, mask personal data, write the note, then: npm run fixture:refresh -- ${slug}`,
  );
}

function refresh(slugs: readonly string[]): void {
  const wanted = slugs.includes('--all') ? fixtureSlugs() : slugs;
  if (wanted.length === 0) stop(USAGE);
  for (const slug of wanted) {
    const { meta, ...fixture } = readFixture(slug);
    const digest = sha256(fixtureFile(slug, 'source.html'));
    if (digest !== meta.sha256) writeJson(fixtureFile(slug, 'meta.json'), { ...meta, sha256: digest });
    const before = JSON.stringify(readExpected(slug));
    const now = extractFixture({ ...fixture, meta });
    writeJson(fixtureFile(slug, 'expected.json'), now);
    console.log(`${before === JSON.stringify(now) ? 'unchanged' : 'WRITTEN  '} ${slug}`);
    if (before !== JSON.stringify(now)) console.log(outline(now));
  }
}

function review(): void {
  const changed = fixtureSlugs().flatMap((slug) => {
    const expected = readExpected(slug);
    const fixture = readFixture(slug);
    const now = extractFixture(fixture);
    return JSON.stringify(expected) === JSON.stringify(now) ? [] : [{ fixture, expected, now }];
  });
  if (changed.length === 0) {
    console.log('Every stored page gives what is expected.');
    return;
  }
  const file = join(root, '.review.html');
  writeFileSync(file, reviewPage(changed));
  console.log(`${changed.map(({ fixture }) => fixture.slug).join('\n')}\nopen ${file}`);
  process.exitCode = 1;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
