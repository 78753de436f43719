/** Verbs of saying, writing and thinking aloud. What one character can head is not listed: 笑道, 直呼, 追问. */
export const VERB =
  '(?:结论|理由|回答|答案|看法|解释)是|(?<=[，并])称(?![为作赞号])|表[示露明态]|坦承|介绍|告[诉知]|[坦直断扬留预誓]言|回[忆答复应]|指[出责]|强调|认[为定]|透露|解释|感[叹慨激谢]|答复|辩称|记载|呼吁|反映|补充|建议|寄语|发布|提[醒出到及]|承认|否认|宣布|质疑|抱怨|[称夸]赞|[点批]评|[痛怒]批|评(?:价|论(?!区))|跟评|证实|分析|预[计测]|[谈说讲][到起]|形容|叮嘱|嘱咐|希望|要求|念叨|[讲描供]述|保证|重申|[声说]明|通报|确认|警告|显示|规定|判断|觉得|报道|心想|看来|教导|吐槽|抨击|呛声|叫[屈苦]|嘟囔|嘀咕|打趣|调侃|自嘲';

/** Those before which a word may be a name: 朱明告诉记者, but not 金融分析师. */
export const PERSON_SAYS = '说|称|表示|告诉|回忆|坦言|介绍|透露|留言';

/** Heads of verbs of saying: they count only where a clause ends after them (李明笑着说，“…”), not inside words (说明, 问题). */
const HEAD = '[说笑道称问答讲叹写念劝喊呼曰夸骂叫吼]道?';
/** Nouns and adverbs that end like such a verb: 小说, 街道, 名称, 顾问. */
const NO_VERB =
  /(?:[小据听虽再来传没]说|(?<!得)不说|(?<!的)话说|[知街报频通步地一]道|[名职号俗堪]称|[访慰顾学]问|[演听对]讲|[编填书]写|[理信观概]念|招呼|(?:管.{1,4}|[们里])叫)$/;
/** What may stand between a head and the end of its clause: 说道，, 问了一句：, 说起了心里话： */
const CLAUSE_ENDS =
  /^(?:着|了(?:一?[句声])?)?\s*(?:[，。：；！？…“]|$)|^(?![题法服])[^，。：“]{0,6}：|^(?:自己|[他她]“)/;
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
    // 遭到质疑
    if (/(?:[受遭]到|遭受|引[发起来])[^，。]{0,6}$/.test(stretch.slice(0, at))) continue;
    if ((text.endsWith('是') || !/[的据]/.test(stretch.charAt(at - 1))) && !/^的(?!是)/.test(after))
      cues.push({ at, text });
  }
  return cues;
}
