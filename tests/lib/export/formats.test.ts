import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/export/formats';
import messages from '../../../public/_locales/zh_CN/messages.json';
import { ARTICLE, annotate } from './sample';

describe('every format', () => {
  it('has an id of its own', () => {
    const ids = FORMATS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  for (const { id, labelKey, extension, mime, toText } of FORMATS) {
    it(`${id} names its type, has a label and writes the quote`, () => {
      expect(Object.keys(messages)).toContain(labelKey);
      expect(extension).toMatch(/^[a-z]+$/);
      expect(mime).toMatch(/^[a-z]+\/[a-z-]+;charset=utf-8$/);
      expect(toText({ article: ARTICLE, annotations: [annotate('翻大花')] })).toContain('翻大花');
    });
  }
});
