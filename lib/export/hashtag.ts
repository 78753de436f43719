import { wellFormed } from '../text/well-formed';

/** What Obsidian takes for a tag as a whole: letters, digits, `_`, `-`, `/`, and not digits alone. `_` at an end could be emphasis. */
const HASHTAG = /^(?!\d+$)[\p{L}\p{N}/-][\p{L}\p{M}\p{N}_/-]*(?<!_)$/u;

/** A tag in running text: `#社区/网格`; where that would not be one tag (`三月 读书`), the tag as code. '' for an empty one. */
export function hashtag(tag: string): string {
  const text = wellFormed(tag).replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  return HASHTAG.test(text) ? `#${text}` : inlineCode(text);
}

function inlineCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}
