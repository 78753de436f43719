import type { Mention } from './mentions';
import { COMMON, COMPOUND } from './name-characters';

const DOT = /[·•・‧⋅]/;
const FAMILY = new RegExp(`^(${COMPOUND}|[${COMMON}])[\\u3400-\\u9fff]{1,2}$`);
/** 老邱, 马法官; a 马女士 may be somebody else. */
const SHORT = new RegExp(
  `^[老小]?(${COMPOUND}|[${COMMON}])(?:(?<=^[老小].+)|法官|老师|医生|师傅|教授|书记|[^家]?长|主任|警官|经理|律师|教练|总|工)$`,
);
/** Who writes is not who is written about. */
const WRITER = /记者|通讯员/;

/** Who is meant by a part of a name, in a folded text whose names are met in order. */
export function fullNames(text: string) {
  /** 阿什利·贝克, who is 贝克 or 阿什利 from then on. */
  const byPart = new Map<string, Mention>();
  /** 邱荣新, who is 老邱 from then on; null where two people have the family name. */
  const byFamily = new Map<string, Mention | null>();
  /** Short names that have an office or a description of their own somewhere. */
  const others = new Set<string>();

  return {
    meet(mention: Mention): void {
      const { text: name, phraseStart, start, end } = mention;
      // 保安老陈, 小张（化名）: somebody of his own
      if (phraseStart < start || text.charAt(end) === '（') others.add(name);
      const parts = name.split(DOT);
      for (const part of parts.slice(1).concat(parts[0] ?? ''))
        if (part !== name && !byPart.has(part)) byPart.set(part, mention);
      const family = FAMILY.exec(name)?.[1];
      if (!family || WRITER.test(text.slice(phraseStart, start))) return;
      const known = byFamily.get(family);
      if (known === undefined) byFamily.set(family, mention);
      else if (known?.text !== name) byFamily.set(family, null);
    },
    /** The name in full, where it stands before the mention. */
    of({ text: name, start }: Mention): Mention | undefined {
      const family = others.has(name) ? undefined : byFamily.get(SHORT.exec(name)?.[1] ?? '');
      return byPart.get(name) ?? (family && family.start < start ? family : undefined);
    },
  };
}
