import { describe, expect, it } from 'vitest';
import { detectPage } from '../../../lib/page/detect';
import { extractArticle } from '../../../lib/page/extract';
import {
  extractFixture,
  fixtureFile,
  fixtureSlugs,
  outline,
  readExpected,
  readFixture,
  sha256,
} from '../../tools/fixtures';
import { parsePage } from '../../tools/parse-page';

describe('stored pages', () => {
  for (const slug of fixtureSlugs()) {
    const fixture = readFixture(slug);
    const { meta, html } = fixture;

    describe(`${slug}: ${meta.note}`, () => {
      it('gives exactly what is expected', () => {
        const expected = readExpected(slug);
        if (expected === null)
          throw new Error(`no expectation: npm run fixture:refresh -- ${slug}, and read it`);
        const now = extractFixture(fixture);
        expect(outline(now)).toBe(outline(expected));
        expect(now).toEqual(expected);
      });

      it('is taken for what it is, and left as it was', () => {
        const document = parsePage(html, meta.url);
        const before = document.documentElement.outerHTML;
        expect(detectPage(document, meta.url).template).toBe(meta.template);
        extractArticle(document, meta.url);
        expect(document.documentElement.outerHTML).toBe(before);
        expect(sha256(fixtureFile(slug, 'source.html'))).toBe(meta.sha256);
      });
    });
  }

  it('explain every removal', () => {
    const reports = fixtureSlugs().map((slug) => {
      const { html, meta } = readFixture(slug);
      return extractArticle(parsePage(html, meta.url), meta.url).report;
    });
    for (const removal of reports.flat()) {
      expect(removal.step).toMatch(/^[a-z-]+$/);
      expect(removal.reason).toMatch(/\.$/);
      expect(removal.rule).not.toBe('');
      expect(removal.text.length).toBeLessThanOrEqual(2000);
    }
  });
});
