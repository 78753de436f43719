import type { QuoteMark } from '../../../../lib/model/marks';

/**
 * A text with what is expected of its marks in order: `term`, `title`, `speech NAME`, `speech NAME | ROLE`, or `speech ?` where no
 * speaker may be shown. Where NAME stands for somebody without a name, the speaker may be more or less of the same words.
 */
export type ArticleCase = { readonly name: string; readonly text: string; readonly marks: readonly string[] };

/** How close a mark is to its row; `missing` is a speaker not found, which is no error but a loss. */
export type Verdict = 'right' | 'missing' | 'wrong';

export function judge(row: string, mark: QuoteMark | undefined): Verdict {
  const [kind = '', ...rest] = row.split(' ');
  if (!mark || mark.kind !== kind) return 'wrong';
  if (kind !== 'speech') return mark.speaker ? 'wrong' : 'right';
  const [name = '', role] = rest.join(' ').split(' | ');
  if (!mark.speaker) return name === '?' ? 'right' : 'missing';
  if (role !== undefined && mark.speaker.role !== role) return 'wrong';
  return same(name, mark.speaker.text) ? 'right' : 'wrong';
}

const same = (name: string, got: string): boolean =>
  got === name ||
  (got.includes(name) && got.length <= name.length + 18) ||
  (name.includes(got) && got.length * 2 >= name.length);
