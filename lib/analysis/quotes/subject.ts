import type { Mention } from './mentions';
import { BODY_NOUN } from './roles';

const BODY = new RegExp(
  `(?:该(?:校|局|院|厂|县|市|村|镇|区|公司|平台|机构|部门|中心|店|馆|所|站|行|社|会|企业)|[^，。；：！？“”《》 \\n]{0,16}?(?:${BODY_NOUN})|《[^》\\n]{1,20}》)(?=(?:随即|随后|昨日|今天|近日|日前|还|也|则|再次|曾|在|对|向|就|于|明确|官方|发布|发文|回应|最新|中)?[^，。；：！？的里内]{0,14}$)`,
);
/** 信中写道, 在日记里写道: a paper speaks where no person does. */
const PAPER =
  /[^，。；：！？“”\n]{0,10}?(?:信|日记|请战书|帖子|报告|文章|通知|声明|公告|函|遗书|留言|通报|文件)(?=[中里](?:也|还|曾|这样|如此)?$)/;
const LEADING =
  /^(?:据|对此|随后|近日|日前|目前|同时|此外|另外|但|而|不过|因此|所以|昨日|昨天|今天|\d+月\d+日|上午|下午|晚上)+/;
/** After a mention: what it owns, or that it is only one member of a phrase. */
const OWNED =
  /^(?:的|家(?!长|人)|身边|身上|身旁|手中|手里|脸上|心里|心中|所|一家|夫妇|等人?[^，。]{0,4}的|为首|牌|路|村|镇|县|街|厂|[路街]\d)/;

/** The mention that says what follows in `[from, to)`: the subject of the last clause, else of the clauses before it. */
export function subjectOf(
  text: string,
  mentions: readonly Mention[],
  from: number,
  to: number,
): Mention | null {
  let end = to;
  let outermost = true;
  while (end >= from) {
    let start = end;
    while (start > from && !/[，；：。！？…\n]/.test(text.charAt(start - 1))) start--;
    const subject = first(text, mentions, start, end) ?? (outermost ? bodyIn(text, start, end) : null);
    if (subject) return subject;
    outermost = false;
    if (start <= from) return null;
    end = start - 1;
  }
  return null;
}

/** The first mention of a clause that can be its subject. */
function first(text: string, mentions: readonly Mention[], start: number, end: number): Mention | null {
  for (const mention of mentions) {
    if (mention.start < start || mention.end > end) continue;
    if (isSubject(text, mention)) return mention;
  }
  return null;
}

/** 在李明看来 is a subject, 对李明说, 李明的书 and 记者 are none. */
export function isSubject(text: string, mention: Mention): boolean {
  const after = text.slice(mention.end, mention.end + 8);
  if (mention.oblique) return /^(?:看来|眼里|眼中)/.test(after);
  if (/^(?:记者|通讯员)/.test(mention.text)) return /^[^，。]{0,6}(?:问|：)/.test(after);
  return !OWNED.test(after);
}

function bodyIn(text: string, start: number, end: number): Mention | null {
  const clause = text.slice(start, end);
  const match = BODY.exec(clause) ?? PAPER.exec(clause);
  if (!match) return null;
  let from = match.index;
  let words = match[0];
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  from += lead;
  words = words.slice(lead);
  const cut = Math.max(words.lastIndexOf('的'), words.lastIndexOf('了'), words.lastIndexOf('，')) + 1;
  from += cut;
  words = words.slice(cut);
  if (words.length < 2 || /^[在于从向对给到把将被让与和]/.test(words)) return null;
  return {
    kind: 'role',
    text: words,
    start: start + from,
    end: start + from + words.length,
    phraseStart: start + from,
    oblique: false,
  };
}
