import { describe, expect, it } from 'vitest';
import { noteIn, noteLink } from '../../../lib/text/note-link';

const PAGE = 'http://www.wzljl.cn/content/2020-03/05/content_400001.htm';

describe('a link to a note', () => {
  it('names it in the hash of the page, in the place of any other', () => {
    expect(noteLink(`${PAGE}#top`, 'a b')).toBe(`${PAGE}#lingju=a%20b`);
    expect(noteIn(noteLink(PAGE, 'a b'))).toBe('a b');
  });

  it.each([
    ['no hash', PAGE],
    ['another hash', `${PAGE}#top`],
    ['an empty name', `${PAGE}#lingju=`],
    ['a parameter that is no hash', `${PAGE}?lingju=1`],
    ['no address', 'x#lingju=1'],
  ])('is not seen in %s', (_, url) => {
    expect(noteIn(url)).toBeNull();
  });

  it('is empty where the address is not known', () => {
    expect(noteLink('', 'a')).toBe('');
  });
});
