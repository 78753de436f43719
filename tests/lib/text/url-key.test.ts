import { describe, expect, it } from 'vitest';
import { urlKey } from '../../../lib/text/url-key';
import { URL_KEY_CASES } from './url-key.cases';

describe('urlKey', () => {
  for (const [url, key, reason] of URL_KEY_CASES) {
    it(`knows ${reason}: ${url}`, () => {
      expect(urlKey(url)).toBe(key);
    });
  }
});
