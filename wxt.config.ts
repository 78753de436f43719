import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';

/** What the marks of an article depend on. */
const RULES = [
  'lib/analysis',
  'lib/anchor',
  'lib/text',
  'lib/view/corrected-marks.ts',
  'entrypoints/library/marks-deriver.ts',
];

/** Another one whenever a rule of the analysis is: what was derived from articles is then worked out again. */
function rulesFingerprint(): string {
  const hash = createHash('sha256');
  for (const path of RULES) {
    const names = path.endsWith('.ts')
      ? ['']
      : readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
    const files = names.map((name) => (name === '' ? path : `${path}/${name}`));
    for (const file of files.filter((name) => name.endsWith('.ts'))) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Permissions stay as small as the product allows: `activeTab` + `scripting` reach a page only after a click,
 * and the static content scripts run on the Wuzhou hosts alone.
 */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    define: { 'import.meta.env.ANALYSIS_RULES': JSON.stringify(rulesFingerprint()) },
    // In bytes. Each file of an extension costs the browser some milliseconds, whatever its size.
    build: {
      rollupOptions: {
        output: { experimentalMinChunkSize: 20_000 },
        // These do nothing when they are merely loaded: Firefox's background, which draws no page, goes without them.
        treeshake: { moduleSideEffects: (id) => !/\/node_modules\/preact|\/components\/.*\.tsx?$/.test(id) },
      },
    },
    resolve: {
      alias: [
        // The package's own choice is a script for browsers that are ten years older than any that runs this.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' },
        // The Markdown parser's own way to decode `&eacute;` assigns HTML, which nothing here does.
        {
          find: 'decode-named-character-reference',
          replacement: join(import.meta.dirname, 'lib/text/character-reference.ts'),
        },
      ],
    },
  }),
  hooks: {
    // The same script that a click injects on other sites.
    'build:manifestGenerated': (_, manifest) =>
      void manifest.content_scripts?.push({
        matches: ['*://*.wzljl.cn/*'],
        include_globs: ['*/content/*content_*.htm*'],
        run_at: 'document_idle',
        js: ['extract.js'],
      }),
  },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    action: { default_title: '__MSG_actionDefault__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lingju-notes@lingju.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
