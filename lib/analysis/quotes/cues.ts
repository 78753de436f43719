/** Verbs of saying, writing and thinking aloud. What one character can head is not listed: 笑道, 直呼, 追问. */
export const VERB =
  '表[示露述明态]|介绍|告[诉知诫]|[坦直笑断扬发留感]言|回[忆答复应]|指[出责]|强调|认[为定]|透露|[解阐]释|感[叹慨到触谢激]|答[复辩]|辩[称解]|呼吁|反[映驳思]|补充|建议|提[醒出到起及]|承[认诺]|否认|供述|交代|宣[布称读]|质疑|抱怨|吐槽|[称夸]赞|[点评批]评|评[价论]|分析|[估预]计|预测|总结|[谈说讲][到起及]|形容|比喻|打趣|调侃|自嘲|劝说|叮嘱|嘱[咐托]|勉励|安慰|希望|期待|要求|[下命]令|[询发提]问|作答|发[文帖]|喊话|念叨|嘀咕|诉说|[讲叙阐转口陈]述|讲解|[保证]证|重申|[声申说明]明|通报|披露|确[认信]|[警劝]告|招呼|显示|规定|载明|主张|推测|判断|相信|觉得|报道|致[辞信]|自责|哽咽|心想|抗议|拒绝|求助|投诉|恳求|[惊欢直高]呼|赞不绝口|脱口而出|自言自语|喃喃|看来|打开话匣子|算了一笔账|如是';

/** Heads of verbs of saying: they count only where a clause ends after them (李明笑着说，“…”), not inside words (说明, 问题). */
const HEAD = '[说道称问答讲叹写念劝嘱喊呼曰夸骂叫吼]道?';
/** Nouns and adverbs that end like such a verb: 小说, 街道, 名称, 顾问. */
const NO_VERB =
  /(?:(?:[小传据听虽再胡理别难话上来]|(?<!同)学)说|[知街报渠频轨隧通航赛味跑河车步人国省一有同地公]道|[名职号俗简堪人昵尊著被并又]称|[访慰顾学疑请过不]问|[问抢]答|[演听主]讲|[编改描填手抄书]写|[招打传]呼|[名不]叫)$/;
/** What may stand between a head and the end of its clause: 说道，, 问了一句：, 说起了心里话： */
const CLAUSE_ENDS =
  /^(?:着|完|了(?:一?[句声])?|到)?\s*(?:[，。：；！？…“「『‘"]|$)|^[^，。：“]{0,6}：|^(?:自己|[他她其])/;
/** The verb is part of a noun: 介绍信, 评论家, 建议的. */
const IN_NOUN = /^(?:信(?!说)|会(?!上)|[书者家函稿]|人(?!们)|的(?![是：])|下(?!一))/;

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
    if (!IN_NOUN.test(after) && !/[的据]/.test(stretch.charAt(at - 1))) cues.push({ at, text });
  }
  return cues;
}
