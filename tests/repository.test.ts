import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generic } from '../lib/page/sites/generic';
import type { SiteProfile } from '../lib/page/sites/profile';
import { PROFILES } from '../lib/page/sites/registry';
import { fixtureSlugs, readExpected, readFixture } from './tools/fixtures';
import { root, sourceFiles } from './tools/source-files';

const shipped = sourceFiles('lib', 'components', 'entrypoints');
const all = [...shipped, ...sourceFiles('tests')];

describe('the repository', () => {
  it('has no file over 300 lines, tables and fixtures apart', () => {
    const long = all
      .filter((file) => !/\.cases\.ts$|fixtures\//.test(file.path))
      .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
      .filter((file) => file.lines > 300);
    expect(long).toEqual([]);
  });

  it('assigns no HTML strings and silences no check', () => {
    const banned =
      /\b(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|@ts-(?:ignore|nocheck)|biome-ignore/;
    expect(shipped.filter((file) => banned.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('keeps the top level that the README describes', () => {
    const expected =
      /^(?:package(?:-lock)?\.json|wxt\.config\.ts|tsconfig\.json|entrypoints|components|lib|tests|public|docs|README\.md|CHANGELOG\.md|LICENSE|PRIVACY\.md|node_modules|\..+)$/;
    expect(readdirSync(root).filter((name) => !expected.test(name))).toEqual([]);
  });

  it('has every site registered, named after its file, and shown by at least one stored article', async () => {
    const templates = new Set(
      fixtureSlugs()
        .filter((slug) => readExpected(slug)?.kind === 'article')
        .map((slug) => readFixture(slug).meta.template),
    );
    const files = readdirSync(join(root, 'lib/page/sites')).filter((name) => name.endsWith('.ts'));
    for (const file of files) {
      const module: Record<string, unknown> = await import(
        `../lib/page/sites/${file.replace(/\.ts$/, '')}.ts`
      );
      for (const profile of Object.values(module).filter(isProfile)) {
        expect(`${profile.id}.ts`).toBe(file);
        expect([...PROFILES, generic], `${file} is not in registry.ts`).toContain(profile);
        expect([...templates], `no stored article of ${profile.id}`).toContain(profile.id);
      }
    }
  });

  it('keeps stored pages whole: source, what is known of it, and what it must give', () => {
    for (const slug of fixtureSlugs()) {
      const { meta } = readFixture(slug);
      expect(URL.canParse(meta.url), slug).toBe(true);
      expect(meta.note.length, `${slug}: say what it is there for`).toBeGreaterThan(5);
      expect(readExpected(slug), `${slug}: npm run fixture:refresh -- ${slug}`).not.toBeNull();
    }
  });
});

/** Shared parts of profiles have no id of their own. */
const isProfile = (value: unknown): value is SiteProfile =>
  typeof value === 'object' && value !== null && 'id' in value && 'hosts' in value;
