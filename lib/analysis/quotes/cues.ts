/** Verbs of saying, writing and thinking aloud. What one character can head is not listed: 笑道, 直呼, 追问. */
export const VERB =
  '(?<=[，并])称(?![为作之赞职号])|表[示露述明态]|坦[承白]|介绍|告[诉知]|[坦直断扬发留感预]言|回[忆答复应]|指[出责]|强调|认[为定]|透露|[解阐]释|感[叹慨到触激谢]|[答回]复|辩[称解]|呼吁|反[映驳]|补充|建议|寄语|叮咛|记载|发布|提[醒出到起及]|承认|否认|宣[布称读]|质疑|抱怨|[称夸]赞|[点评批]评|评[价论]|分析|[估预]计|预测|总结|[谈说讲][到起及]|形容|调侃|劝说|叮嘱|嘱[咐托]|勉励|安慰|希望|要求|[询发提]问|念叨|[诉讲叙陈描]述|[保证]证|重申|[声申说]明|通报|确认|[警劝]告|显示|规定|判断|觉得|报道|心想|[惊高]呼|看来|如是|教导|告诫|吐槽|[喊放]话|抨击|驳斥|誓[言称]|呛声|叫[屈苦]|诉苦';

/** Heads of verbs of saying: they count only where a clause ends after them (李明笑着说，“…”), not inside words (说明, 问题). */
const HEAD = '[说笑道称问答讲叹写念劝嘱喊呼曰夸骂叫吼喝]道?';
/** Nouns and adverbs that end like such a verb: 小说, 街道, 名称, 顾问. */
const NO_VERB =
  /(?:[小传据听虽再胡话]说|[知街报频渠隧通车步国省一同地]道|[名职号俗简堪]称|[访慰顾学疑请]问|[演听主]讲|[编描填书]写|[招打]呼)$/;
/** What may stand between a head and the end of its clause: 说道，, 问了一句：, 说起了心里话： */
const CLAUSE_ENDS =
  /^(?:着|了(?:一?[句声])?)?\s*(?:[，。：；！？…“「『‘"]|$)|^(?![题法服])[^，。：“]{0,6}：|^(?:自己|[他她]“)/;
const CUE = new RegExp(`(${VERB})|${HEAD}`, 'g');

export type Cue = { readonly at: number; readonly text: string };

/** The words of saying in a stretch of text, in order; `at` counts from its start. `following` is what comes after the stretch. */
export function cuesIn(stretch: string, following = ''): Cue[] {
  const cues: Cue[] = [];
  for (const { 0: text, 1: verb, index: at } of stretch.matchAll(CUE)) {
    const end = at + text.length;
    const after = stretch.slice(end, end + 8) + following;
    if (!verb && (NO_VERB.test(stretch.slice(Math.max(0, end - 3), end)) || !CLAUSE_ENDS.test(after)))
      continue;
    if (!/[的据]/.test(stretch.charAt(at - 1))) cues.push({ at, text });
  }
  return cues;
}
