import type { Mention } from './mentions';

/** Bodies and papers that can speak, told by how they end: 市教育局表示, 该公司回应, 报告指出, 《条例》规定. */
const BODY =
  /(?:该[校局院厂县市村镇区店馆所站行社会]|[^，。；：！？“”《》 \n]{0,18}?(?:[局部厅委院校司社协盟府署台办报网宫处方]|协会|学会|联合会|大学|中学|小学|警方|中心|集团|公司|企业|银行|[支大中总]队|派出所|平台|机构|组织|媒体|法庭|物业|俱乐部|基金会|研究所|交易所|指挥部|报告|公[报告]|通[报知告]|声明|意见书?|[判决裁定起诉认倡议]书|[白蓝褐皮]{2}书|社论|文章|公开信|短信|微博|简报|文件|条例|规定|论文|日报|晚报|时报)|《[^》\n]{1,20}》)(?=(?:随[即后]|[昨近]日|今天|日前|还|也|则|再次|曾|在|对|向|就|于|明确|官方|发[布文]|回应|最新|中)?[^，。；：！？的里内]{0,14}$)/;
/** 信中写道, 在日记里写道: a paper speaks where no person does. */
const PAPER =
  /[^，。；：！？“”\n]{0,10}?(?:[信函]|日记|请战书|帖子|报告|文章|通知|声明|公告|遗书|留言|通报|文件)(?=[中里上](?:也|还|曾|这样|如此)?$)/;
const LEADING =
  /^(?:据|对此|随后|[近昨今]日|日前|目前|同时|此外|另外|但|而|不过|因此|所以|[昨今]天|\d+月\d+日|[上下]午|晚上|在)+/;
/** After a mention: what it owns, or that it is only part of a phrase. */
const OWNED =
  /^(?:的(?!话)|家(?!长|人)|[身手脸心][边上旁中里]|所|一家|夫妇|等人?[^，。]{0,4}的|为首|牌|[路村镇县街厂]|[路街]\d)/;
/** One person with two offices: 县委常委、｜组织部长｜李明. */
const AND = /^(?:[、兼及]|，?同时)[^，。：；]*$/;

/** The mention that says what follows in `[from, to)`: the subject of the last clause, else of the clauses before it. */
export function subjectOf(
  text: string,
  mentions: readonly Mention[],
  from: number,
  to: number,
  bodies = true,
): Mention | null {
  let end = to;
  for (let outermost = true; end >= from; outermost = false) {
    let start = end;
    while (start > from && !/[，；：。！？…\n]/.test(text.charAt(start - 1))) start--;
    const subject =
      first(text, mentions, start, end) ?? (outermost && bodies ? bodyIn(text, start, end) : null);
    if (subject) return subject;
    if (start <= from) return null;
    end = start - 1;
  }
  return null;
}

/** The first mention of a clause that can be its subject. */
function first(text: string, mentions: readonly Mention[], start: number, end: number): Mention | null {
  const here = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  return (
    here.find((mention, i) => isSubject(text, mention) && !isFirstOffice(text, mention, here.slice(i + 1))) ??
    null
  );
}

/** 县委常委 in 县委常委、组织部长李明: one of the `next` mentions is the same person by name. */
export function isFirstOffice(text: string, mention: Mention, next: readonly Mention[]): boolean {
  if (mention.kind !== 'role') return false;
  const name = next.find((one) => one.kind === 'name');
  return name !== undefined && AND.test(text.slice(mention.end, name.start));
}

/** 在李明看来 is a subject, 对李明说, 李明的书 and 记者 are none. */
export function isSubject(text: string, mention: Mention): boolean {
  const after = text.slice(mention.end, mention.end + 8);
  if (mention.oblique) return /^(?:看来|眼里|眼中)/.test(after);
  if (/^(?:记者|通讯员)/.test(mention.text)) return /^[^，。]{0,6}(?:问|：)/.test(after);
  return !OWNED.test(after);
}

/** Is it for certain a person? A noun alone may be only part of a word: 一位村民, 村民们, but not 客户 (调研). */
export function isSomebody(text: string, mention: Mention): boolean {
  const phrase = text.slice(mention.phraseStart, mention.end);
  return mention.kind !== 'role' || /^(?:[一这那几两]|该)|们$/.test(phrase);
}

/** A body or a paper as the subject of a clause without a person. */
function bodyIn(text: string, start: number, end: number): Mention | null {
  const clause = text.slice(start, end);
  const match = BODY.exec(clause) ?? PAPER.exec(clause);
  if (!match) return null;
  let words = match[0];
  let from = match.index;
  const drop = (count: number) => {
    from += count;
    words = words.slice(count);
  };
  drop(LEADING.exec(words)?.[0].length ?? 0);
  drop(Math.max(words.lastIndexOf('的'), words.lastIndexOf('了')) + 1);
  if ((words.length < 2 && !PAPER.test(clause)) || /^[在于从向对给到把将被让与和]/.test(words)) return null;
  const span = { start: start + from, end: start + from + words.length };
  return { ...span, kind: 'role', text: words, phraseStart: span.start, oblique: false };
}
