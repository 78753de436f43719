import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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

  it('has the same messages in every language', async () => {
    const keys = async (language: string) => {
      const module: { default: Record<string, unknown> } = await import(
        `../public/_locales/${language}/messages.json`
      );
      return Object.keys(module.default).sort();
    };
    const first = await keys('zh_CN');
    expect(await keys('zh_TW')).toEqual(first);
    expect(await keys('en')).toEqual(first);
  });
});
