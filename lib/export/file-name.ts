import type { Article } from '../model/article';
import { wellFormed } from '../text/well-formed';
import { momentOf } from './front-matter';

/** In UTF-16 units, extension included: at most 240 bytes, which every file system takes. */
const LONGEST = 80;
/** What Windows, Obsidian or a shell does not allow or would misread, control and direction characters included. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\u2028\u2029\uFFFD]+/gu;

const GRAPHEMES = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** `2020-02-10 疫情防控一线.md`: the day of publication (else of saving) first, so that files sort by it. `extension` without dot. */
export function fileNameOf(article: Article, extension: string): string {
  const day = momentOf(article.meta.published) ?? momentOf(article.savedAt);
  return plainFileName(`${day?.time.slice(0, 10) ?? ''} ${article.meta.title}`, extension);
}

/** Any text as the name of a file. `extension` without dot. */
export function plainFileName(text: string, extension: string): string {
  const name = wellFormed(text).replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  return `${tidy(shortened(name, LONGEST - extension.length - 1))}.${extension}`;
}

/** Whole characters up to the given length. */
function shortened(text: string, length: number): string {
  let result = '';
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (result.length + segment.length > length) break;
    result += segment;
  }
  return result;
}

/** Windows drops dots and spaces at the end, other systems hide what begins with a dot. */
const tidy = (name: string): string => name.replace(/^[.\s]+|[.\s]+$/g, '');
