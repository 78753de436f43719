import { describe, expect, it } from 'vitest';
import { plainText } from '../../lib/model/article';
import type { Span } from '../../lib/model/span';
import { textFragmentUrl } from '../../lib/text/text-fragment';
import { fixtureSlugs, readExpected } from '../tools/fixtures';
import { inEachBrowser } from './session';

/** In UTF-16 units: words, parts of words, sentences, more than a paragraph. */
const LENGTHS = [2, 3, 5, 8, 13, 21, 40, 75, 130];
const QUOTES_PER_ARTICLE = 2;

type Quote = { readonly text: string; readonly span: Span };

/** Quotes of every stored article, wherever they happen to begin and end: in the middle of words, too. */
const quotes: readonly Quote[] = fixtureSlugs().flatMap((slug, article) => {
  const expected = readExpected(slug);
  const text = expected?.kind === 'article' ? plainText(expected.article) : '';
  return Array.from({ length: QUOTES_PER_ARTICLE }, (_, index) => {
    const turn = article * QUOTES_PER_ARTICLE + index;
    const start = Math.floor((text.length * (2 * index + 1)) / (2 * QUOTES_PER_ARTICLE)) - (turn % 5);
    return { text, span: { start, end: start + (LENGTHS[turn % LENGTHS.length] ?? 8) } };
  }).filter(({ span }) => span.start >= 0 && text.slice(span.start, span.end).trim().length > 1);
});

const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A page on which a window holds hardly more than a paragraph and its neighbours: only a jump to the quote shows it. (A quote that
 * begins in a line of few words is led to from the end of the line before: such words may stand in menus, too.)
 */
const pageOf = (text: string): string => `<!doctype html><meta charset="utf-8"><title>页</title>
<style>body { padding-top: 200vh } p { margin: 0 0 40vh }</style>
${text
  .split('\n')
  .map((line) => `<p>${escaped(line)}</p>`)
  .join('\n')}`;

describe('a link to a quote', () => {
  inEachBrowser((session) => {
    it('leads to its place, also from the middle of a word', { timeout: 180_000 }, async () => {
      expect(quotes.length).toBeGreaterThanOrEqual(40);
      const tab = await session.driver.newTab('about:blank');
      const missed: string[] = [];
      for (const [index, { text, span }] of quotes.entries()) {
        const url = `http://www.wzljl.cn/quote/${index}.htm`;
        session.site.put(url, { body: pageOf(text) });
        await tab.open(textFragmentUrl(url, text, span));
        const quote = text.slice(span.start, span.end);
        const first = paragraphAt(text, span.start + quote.length - quote.trimStart().length);
        const last = paragraphAt(text, span.end - quote.length + quote.trimEnd().length);
        if (!(await tab.evaluate(comesIntoSight, first, last))) missed.push(quote);
      }
      expect(missed).toEqual([]);
    });
  });
});

const paragraphAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

/** Runs in the page: whether what stands from one paragraph to the other is in the window soon after loading. */
async function comesIntoSight(first: number, last: number): Promise<boolean> {
  const paragraphs = document.querySelectorAll('p');
  for (let tries = 0; tries < 60; tries += 1) {
    const top = paragraphs[first]?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    const bottom = paragraphs[last]?.getBoundingClientRect().bottom ?? 0;
    if (bottom > 0 && top < innerHeight) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
