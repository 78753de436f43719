import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/export/formats';
import { ARTICLE, annotate } from './sample';

describe('every format', () => {
  it('has an id of its own', () => {
    const ids = FORMATS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  for (const { id, extension, mime, toText } of FORMATS) {
    it(`${id} names its type and writes the quote`, () => {
      expect(extension).toMatch(/^[a-z]+$/);
      expect(mime).toMatch(/^[a-z]+\/[a-z-]+;charset=utf-8$/);
      expect(toText({ article: ARTICLE, annotations: [annotate('翻大花')] })).toContain('翻大花');
    });
  }
});
