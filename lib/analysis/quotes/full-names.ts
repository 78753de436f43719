import type { Mention } from './mentions';
import { COMMON, COMPOUND } from './name-characters';

const DOT = /[·•・‧⋅]/;
const FAMILY = new RegExp(`^(${COMPOUND}|[${COMMON}])[\\u3400-\\u9fff]{1,2}$`);
const NICKNAME = new RegExp(`^[老小](${COMPOUND}|[${COMMON}])$`);
/** Who writes is not who is written about. */
const WRITER = /记者|通讯员/;

/** Who is meant by a part of a name, in a folded text whose names are met in order. */
export function fullNames(text: string) {
  /** 阿什利·贝克, who is 贝克 from then on. */
  const byLast = new Map<string, Mention>();
  /** 植荣新, who is 老植 from then on; null where two people have the family name. */
  const byFamily = new Map<string, Mention | null>();

  return {
    meet(mention: Mention): void {
      const last = mention.text.split(DOT).at(-1) ?? '';
      if (last !== mention.text && !byLast.has(last)) byLast.set(last, mention);
      const family = FAMILY.exec(mention.text)?.[1];
      if (!family || WRITER.test(text.slice(mention.phraseStart, mention.start))) return;
      const known = byFamily.get(family);
      if (known === undefined) byFamily.set(family, mention);
      else if (known?.text !== mention.text) byFamily.set(family, null);
    },
    of: (name: string): Mention | undefined =>
      byLast.get(name) ?? byFamily.get(NICKNAME.exec(name)?.[1] ?? '') ?? undefined,
  };
}
