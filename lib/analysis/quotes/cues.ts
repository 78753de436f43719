/** Verbs of saying, writing and thinking aloud, two characters each. What one character can head is not listed: 笑道, 直呼, 追问. */
const VERBS =
  '表示 介绍 告诉 坦言 直言 笑言 断言 扬言 回忆 指出 强调 认为 透露 解释 感叹 感慨 呼吁 回应 写下 反映 补充 建议 提醒 承认 否认 供述 交代 宣布 宣称 质疑 抱怨 吐槽 埋怨 称赞 夸赞 点赞 点评 评价 评论 分析 估计 预测 预计 总结 提出 提到 ' +
  '谈到 说到 讲到 说起 谈起 讲起 提起 谈及 提及 形容 比喻 打趣 调侃 自嘲 劝说 叮嘱 嘱咐 嘱托 鼓励 勉励 安慰 祝福 寄语 希望 期待 要求 下令 命令 询问 发问 提问 回答 作答 答复 回复 留言 发文 发帖 喊话 念叨 嘀咕 嘟囔 诉说 倾诉 ' +
  '讲述 讲解 口述 陈述 表态 承诺 保证 重申 声明 通报 披露 证实 确认 指责 谴责 批评 责怪 反驳 辩解 感激 感谢 描述 阐述 概括 转述 警告 告诫 告知 招呼 显示 规定 载明 记载 主张 判断 推测 相信 觉得 感到 认定 明确 报道 致辞 发言 ' +
  '自责 哽咽 如是 心想 暗想 反思 致信 来电 抗议 嘲讽 附和 赞同 婉拒 拒绝 求助 投诉 申诉 宣读 解说 推荐 催促 央求 恳求 表明 阐明 说明 惊呼 欢呼 直呼 高呼 赞不绝口 脱口而出 异口同声 自言自语 喃喃 看来 表露 勉励 吆喝 透漏 叙述 ' +
  '表述 道出 打开话匣子 算了一笔账 感触 感言 讨论';

/** Heads of verbs of saying: they count only where a clause ends after them (李明笑着说，“…”), not inside words (说明, 问题). */
const HEADS = '说道称问答讲叹写云劝嘱喊呼曰夸骂叫吼';
/** Nouns and adverbs that end like such a verb: 小说, 街道, 名称, 顾问. */
const NO_VERB =
  /(?:小|传|据|听|虽|再|学|胡|理|别|难|话)说$|(?:知|街|报|渠|频|轨|隧|通|航|赛|味|跑|河|车|管|步|人|霸|国|省|县|一|有|同|地|厚|公)道$|(?:名|职|号|俗|简|堪|对|统|人|昵|尊|著|被|并|又|宣)称$|(?:访|慰|顾|学|疑|请|过|不)问$|(?:问|抢)答$|(?:演|听|宣|主)讲$|(?:编|改|描|填|手|抄|书)写$|(?:招|打|传)呼$|名叫$|(?:不|少)?叫$/;
/** What may stand between a head and the end of its clause: 说道，, 问了一句：, 说起了心里话： */
const CLAUSE_ENDS = /^(?:道|着|完|了(?:一?[句声])?|起|到)?\s*(?:[，。：；！？…“「『‘"]|$)|^[^，。：“]{0,6}：/;
/** The verb is part of a noun: 介绍信, 评论家, 建议的. */
const IN_NOUN = /^(?:信(?!说)|会(?!上)|人(?!们)|书|者|家|函|稿|的(?!是|：)|下(?!一))/;

const VERB_SET = new Set(VERBS.split(' '));
export const VERB = [...VERB_SET].join('|');
const CUE = new RegExp(`${VERB}|[${HEADS}]道?`, 'g');

export type Cue = { readonly at: number; readonly text: string };

/** The words of saying in a stretch of text, in order; `at` counts from its start. `following` is what comes after the stretch. */
export function cuesIn(stretch: string, following = ''): Cue[] {
  const cues: Cue[] = [];
  for (const { 0: text, index: at } of stretch.matchAll(CUE)) {
    const after = stretch.slice(at + text.length, at + text.length + 8) + following;
    const head = !VERB_SET.has(text);
    if (
      head &&
      (NO_VERB.test(stretch.slice(Math.max(0, at - 2), at + text.length)) || !CLAUSE_ENDS.test(after))
    )
      continue;
    if (IN_NOUN.test(after) || /[的据]/.test(stretch.charAt(at - 1))) continue;
    cues.push({ at, text });
  }
  return cues;
}
