import { describe, expect, it } from 'vitest';
import { detectPage } from '../../../lib/page/detect';
import { parsePage } from '../../tools/parse-page';
import { DETECT_CASES, ORDINARY_BODY } from './detect.cases';

describe('detectPage', () => {
  for (const {
    name,
    url,
    body = ORDINARY_BODY,
    title = '骑楼城里的修表铺-梧州零距离网',
    expected,
  } of DETECT_CASES) {
    it(`tells ${name}`, () => {
      const html = `<!doctype html><title>${title}</title><body>${body}</body>`;
      expect(detectPage(parsePage(html, 'http://localhost/'), url)).toEqual(expected);
    });
  }
});
