import { describe, expect, it } from 'vitest';
import type { ExtractionResult } from '../../../lib/model/article';
import { extractArticle } from '../../../lib/page/extract';
import { fixtureSlugs, readFixture } from '../../tools/fixtures';
import { parsePage } from '../../tools/parse-page';
import { VARIANTS } from './page-variants';

/** The share of variants that must give the same text. */
const GOAL = 0.99;

/** Title and text as a reader reads them: widths and white space do not count. */
function readable(result: ExtractionResult): string {
  if (!result.ok) return 'no article';
  const { meta, blocks } = result.article;
  const texts = blocks.map((block) => {
    if (block.kind === 'table') return block.rows.flat().join('');
    return 'text' in block ? block.text : '';
  });
  return [meta.title, ...texts].join('\n').normalize('NFKC').replace(/\s+/g, '');
}

describe('extraction', () => {
  it(`gives the same text for ${GOAL * 100} % of the mechanical changes of all stored pages`, {
    timeout: 120_000,
  }, () => {
    const failures: string[] = [];
    let tried = 0;
    for (const slug of fixtureSlugs()) {
      const { html, meta } = readFixture(slug);
      const original = readable(extractArticle(parsePage(html, meta.url), meta.url));
      for (const { name, change } of VARIANTS) {
        const changed = change(html);
        if (changed === html) continue;
        tried += 1;
        if (readable(extractArticle(parsePage(changed, meta.url), meta.url)) !== original)
          failures.push(`${slug}: ${name}`);
      }
    }
    expect(tried).toBeGreaterThan(300);
    expect(failures.length, failures.join('\n')).toBeLessThanOrEqual(tried * (1 - GOAL));
  });
});
