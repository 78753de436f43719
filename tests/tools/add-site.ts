import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-files';

const USAGE = 'usage: npm run add:site -- ID HOST     e.g. npm run add:site -- guiping-2024 news.example.cn';

const [id, host] = process.argv.slice(2);
if (
  !id ||
  !host ||
  !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) ||
  !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)
)
  stop(USAGE);

const sites = join(root, 'lib/page/sites');
const file = join(sites, `${id}.ts`);
const registry = join(sites, 'registry.ts');
if (existsSync(file)) stop(`${file} exists.`);

const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const list = readFileSync(registry, 'utf8');
const registered = list
  .replace(/((?:import [^\n]+\n)+)/, `$1import { ${name} } from './${id}';\n`)
  .replace(/(export const PROFILES[^[]*\[\][^[]*\[)([\s\S]*?)(\n?\];)/, `$1$2\n  ${name},$3`)
  .replace(/(export const OWN_DOMAINS[^[]*\[\][^[]*\[)([^\]]*)(\];)/, `$1$2, '${host}'$3`);
if (!registered.includes(`\n  ${name},`))
  stop(`${registry} has another shape than this tool knows: register ${name} by hand.`);

writeFileSync(file, profile(id, name, host));
writeFileSync(registry, registered);
console.log(`wrote      lib/page/sites/${id}.ts
registered lib/page/sites/registry.ts
next       npm run fixture:capture -- ${id}-plain https://${host}/…   (lib/page/sites/README.md, step 2)`);

function profile(siteId: string, constant: string, siteHost: string): string {
  return `import type { SiteProfile } from './profile';

/** Which pages of ${siteHost} these are, and since when. */
export const ${constant}: SiteProfile = {
  id: '${siteId}',
  site: '${siteHost}',
  hosts: ['${siteHost}'],
  path: /^(\\/.*?)(?:_(\\d+))?\\.s?html?$/,
  evidence: [],
  selectors: {},
  titleLines: false,
  precision: 'minute',
  names: [],
  tail: [],
};
`;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
