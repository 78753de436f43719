import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractedArticle } from '../../lib/model/article';
import { decodeHtml } from '../../lib/page/decode-html';
import { detectPage } from '../../lib/page/detect';
import { extractArticle } from '../../lib/page/extract';
import { parsePage } from './parse-page';
import { root } from './source-files';

export const fixturesFolder = join(root, 'tests/fixtures/pages');

/** What is known of a stored page. `template` is what it must be taken for; null for pages that are no article. */
export type FixtureMeta = {
  readonly url: string;
  readonly template: string | null;
  /** What the page is there for. */
  readonly note: string;
  /** `written` by hand for this project, or `captured` from a live page. */
  readonly origin: 'written' | 'captured';
  /** YYYY-MM-DD. */
  readonly added: string;
  readonly sha256: string;
};

export type Fixture = { readonly slug: string; readonly meta: FixtureMeta; readonly html: string };

/** What a fixture's page must give: `expected.json`. */
export type Expected =
  | { readonly kind: 'article'; readonly article: ExtractedArticle }
  | { readonly kind: 'other'; readonly reason: string };

export const fixtureSlugs = (): readonly string[] =>
  readdirSync(fixturesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

export const fixtureFile = (slug: string, name: string): string => join(fixturesFolder, slug, name);

export function readFixture(slug: string): Fixture {
  const meta: FixtureMeta = JSON.parse(readFileSync(fixtureFile(slug, 'meta.json'), 'utf8'));
  return { slug, meta, html: decodeHtml(readFileSync(fixtureFile(slug, 'source.html'))) };
}

/** The stored expectation, or null where there is none: which fails the tests. */
export function readExpected(slug: string): Expected | null {
  const file = fixtureFile(slug, 'expected.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** What the engine makes of a fixture now. */
export function extractFixture({ html, meta }: Fixture): Expected {
  const document = parsePage(html, meta.url);
  const result = extractArticle(document, meta.url);
  if (!result.ok) return { kind: 'other', reason: result.reason };
  const { kind } = detectPage(document, meta.url);
  return kind === 'article'
    ? { kind, article: result.article }
    : { kind, reason: 'extracted, but not detected as an article' };
}

export const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

export const writeJson = (file: string, value: unknown): void =>
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

/** Blocks as text to read and to compare: one line a block, its kind first. */
export function outline(expected: Expected): string {
  if (expected.kind === 'other') return `no article: ${expected.reason}\n`;
  const { meta, blocks } = expected.article;
  const head = Object.entries(meta).map(([name, value]) => `${name}: ${[value].flat().join(' / ')}`);
  const body = blocks.map((block) => {
    if (block.kind === 'image') return `image      ${block.src}`;
    if (block.kind === 'table') return `table      ${block.rows.map((row) => row.join(' | ')).join(' ⏎ ')}`;
    if (block.kind === 'gap') return `gap        ${block.url}`;
    return `${block.kind.padEnd(10)} ${block.text}`;
  });
  return `${[...head, '', ...body].join('\n')}\n`;
}
