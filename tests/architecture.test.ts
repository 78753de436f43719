import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './tools/source-files';

/** Which layer may import which. `entrypoints` compose everything and are not listed. */
const ALLOWED: Record<string, readonly string[]> = {
  model: [],
  text: [],
  page: ['model', 'text'],
  analysis: ['model', 'text'],
  anchor: ['model', 'text'],
  view: ['model', 'text'],
  store: ['model', 'text'],
  export: ['model', 'text'],
  import: ['model', 'text'],
  messaging: ['model'],
  components: ['model', 'text', 'view'],
};

/** Packages a layer may use; everything else is ours to write, or belongs to another layer. */
const PACKAGES: Record<string, readonly string[]> = {
  store: ['dexie', 'valibot', 'wxt/browser', 'fflate'],
  messaging: ['valibot', 'wxt/browser'],
  components: [
    'preact',
    'preact/hooks',
    '@tanstack/virtual-core',
    'chart.js',
    'mdast',
    'mdast-util-from-markdown',
  ],
  export: ['fflate', 'mustache'],
  import: ['papaparse', 'valibot'],
};

const DOM_LAYERS = [/^lib\/page\//, /^lib\/view\/dom\//, /^components\//, /^entrypoints\//];

/** The layer a path belongs to: `lib/<layer>/…` or the top-level folder. */
function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? second : top;
}

const files = sourceFiles('lib', 'components', 'entrypoints');

/** The files and all of ours that they import, directly or not, at once or on demand. */
function reachedFrom(starts: readonly SourceFile[]): ReadonlySet<string> {
  const byName = new Map(files.map((file) => [file.path.replace(/\.tsx?$/, ''), file]));
  const reached = new Set(starts);
  for (const file of reached)
    for (const specifier of importsOf(file)) {
      const target = byName.get(posix.join(posix.dirname(file.path), specifier));
      if (target) reached.add(target);
    }
  return new Set([...reached].map(({ path }) => path));
}

describe('layers', () => {
  it('import only what the drawn arrows allow', () => {
    const wrong = files.flatMap((file) => {
      const layer = layerOf(file.path);
      if (layer === 'entrypoints') return [];
      return importsOf(file).flatMap((specifier) => {
        if (!specifier.startsWith('.')) {
          return PACKAGES[layer]?.includes(specifier) ? [] : [`${file.path} → ${specifier}`];
        }
        const target = posix.normalize(posix.join(posix.dirname(file.path), specifier));
        if (target.startsWith('public/_locales/'))
          return layer === 'components' ? [] : [`${file.path} → ${target}`];
        const other = layerOf(target);
        return other === layer || ALLOWED[layer]?.includes(other) ? [] : [`${file.path} → ${target}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('are all known', () => {
    const unknown = files
      .map((file) => layerOf(file.path))
      .filter((layer) => layer !== 'entrypoints' && !(layer in ALLOWED));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('keep the analysis out of the reading view, which asks the background for marks', () => {
    const reached = reachedFrom(files.filter(({ path }) => path.startsWith('entrypoints/reader/')));
    expect(reached.size).toBeGreaterThan(100);
    expect([...reached].filter((path) => layerOf(path) === 'analysis')).toEqual([]);
  });

  it('import the browser API only through wxt/browser', () => {
    const wrong = files.filter((file) =>
      importsOf(file).some(
        (specifier) => specifier === 'webextension-polyfill' || specifier === 'wxt/client',
      ),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('touch the DOM only where the DOM is their business', () => {
    const types = /[:<|(]\s*(?:Document|Element|HTML\w*Element|Range|Selection|Node)\b(?!\s*:)/;
    const wrong = files.filter(
      (file) => !DOM_LAYERS.some((layer) => layer.test(file.path)) && types.test(file.text),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });

  it('keep the store and Preact out of what runs in a page', () => {
    const inPage = files.filter((file) => /^entrypoints\/(article\.content|extract)/.test(file.path));
    const wrong = inPage.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => /\/store\/|dexie|preact|components/.test(specifier))
        .map((specifier) => `${file.path} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});
