import type { Mention } from './mentions';
import { maybeName } from './names';

/** Bodies and papers that can speak, told by how they end: 市教育局表示, 该公司回应, 报告指出, 《条例》规定. */
const BODY =
  /(?:(?!.{0,4}本报)[^，。；：！？“”《》 \n]{0,18}?(?:[局部厅委院校司社协盟府署台办报网宫处方书信函]|机关|该[厂店馆所站行]|[协学合]会|[大中小]学|中心|集团|企业|银行|[支大中总]队|派出所|平台|机构|组织|媒体|法庭|物业|俱乐部|研究所|指挥部|[报公通][告报知]|声明|意见|社论|文[章件]|帖子|微博|日记|留言|条例|规定)|《[^》\n]{1,20}》)(?=$|[还也则曾在对向就于并中里上再明方官发随近昨今当日通回][^，。；：！？的]{0,14}$)/;
const LEADING =
  /^(?:据|对此|随后|[近昨今][日天]|日前|目前|同时|此外|另外|但|而|不过|因此|所以|\d+月\d+日|在)+|^.*[的了]/;
/** After a mention: what it owns, or that it is only part of a phrase. */
const OWNED =
  /^(?:的(?!话|解释|回[答应]|看法|答复|语气|声音|[眼脸手嗓心]|表情)|家(?![长人])|[身手脸心][边上旁中里]的|[住地]址|所|夫妇|等人?[^，。]{0,4}的|为首|牌|[路村镇县街厂]|\d)/;
/** How somebody speaks: 村民｜纷纷, 民警｜耐心. */
const MANNER =
  /^[纷普一耐如明坦无反再均皆亲详主当立忍赶大轻小高激动深笑乐连正常总仍曾先直抱痛泪眼叹挨悄喜急气愤哭齐]/;
/** One person with two offices: 县委常委、｜组织部长｜李明. */
const AND = /^(?:[、兼及]|，?同时|名?叫|是|，)[^，。：；]*$/;

/** The mention that says what follows in `[from, to)`: the subject of the last clause, else of the clauses before it. */
export function subjectOf(
  text: string,
  mentions: readonly Mention[],
  from: number,
  to: number,
  bodies = true,
): Mention | null {
  for (let end = to; end >= from; ) {
    let start = end;
    while (start > from && !/[，；：。！？…\n]/.test(text.charAt(start - 1))) start--;
    // 冲着来接他的好友大喊: who is there is not who speaks
    const aside = /^[冲对朝向望看拉指抱握]着/.test(text.slice(start, end));
    const here = aside ? [] : mentions.filter((mention) => mention.start >= start && mention.end <= end);
    const subject =
      here.find((mention) => mention.text === '有人') ??
      here.find(
        (mention, i) => isSubject(text, mention) && !isFirstOffice(text, mention, here.slice(i + 1)),
      ) ??
      (bodies && end === to ? bodyIn(text, start, end) : null);
    if (subject) return subject;
    end = start - 1;
  }
  return null;
}

/** 县委常委 in 县委常委、组织部长李明: one of the `next` mentions is the same person by name. */
export function isFirstOffice(text: string, mention: Mention, next: readonly Mention[]): boolean {
  const name = next.find((one) => one.kind === 'name');
  return mention.kind === 'role' && name !== undefined && AND.test(text.slice(mention.end, name.start));
}

/** 在李明看来 and 接到市民反映 are subjects, 对李明说, 李明的书 and 记者 are none. */
export function isSubject(text: string, mention: Mention): boolean {
  const after = text.slice(mention.end, mention.end + 8);
  if (mention.oblique)
    return (
      /^(?:看来|眼里|眼中)/.test(after) ||
      /[接收]到/.test(text.slice(mention.phraseStart - 2, mention.phraseStart))
    );
  if (/记者|通讯员/.test(mention.text)) return /^[^，。]{0,6}(?:问|：)/.test(after);
  // 主教练｜彼德洛维奇: a name that could not be read stands behind the office
  if (mention.kind === 'role' && !MANNER.test(after) && maybeName(text, mention.end)) return false;
  return !OWNED.test(after);
}

/** A body or a paper as the subject of a clause without a person. */
function bodyIn(text: string, start: number, end: number): Mention | null {
  let words = BODY.exec(text.slice(start, end))?.[0] ?? '';
  const from = start + text.slice(start, end).indexOf(words);
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  words = words.slice(lead);
  if (words === '' || /^[于从向对给到把将被让与和]/.test(words)) return null;
  const span = { start: from + lead, end: from + lead + words.length };
  return { ...span, kind: 'role', text: words, phraseStart: span.start, definite: true, oblique: false };
}
