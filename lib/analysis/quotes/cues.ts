/**
 * Words of saying. Those of one character count only where a clause ends after them or the quotation begins
 * (李明说，“…”), never inside a word (说明, 问题).
 */
const LONG =
  '告诉记者|对记者说|接受采访|接受记者采访|打开话匣子|打开了话匣子|脱口而出|赞不绝口|深有感触|感触颇深|异口同声|不以为然|竖起大拇指|算了一笔账|算起账来|开玩笑|松了一口气|松了口气|叹了口气|叹了一口气|给记者算|' +
  '看来|喃喃自语|自言自语|喃喃|开门见山|表示|介绍|告诉|坦言|直言|笑言|回忆|指出|强调|认为|透露|解释|感叹|感慨|感言|呼吁|回应|写道|写下|写到|反映|补充|建议|提醒|承认|否认|供述|交代|供称|辩称|声称|宣称|宣布|宣告|质疑|抱怨|吐槽|埋怨|赞叹|称赞|夸赞|夸奖|点赞|点评|评价|评论|分析|估计|预测|预计|总结|提出|提到|谈到|说到|讲到|形容|比喻|打趣|调侃|自嘲|劝说|劝导|劝解|叮嘱|嘱咐|嘱托|鼓励|勉励|安慰|祝福|祝愿|寄语|希望|期待|要求|下令|命令|询问|追问|反问|发问|提问|质问|回答|作答|答复|回复|留言|发文|发帖|跟帖|喊话|高喊|大喊|呼喊|高呼|齐喊|喊道|念叨|嘀咕|嘟囔|唠叨|哭诉|诉说|倾诉|讲述|讲解|自述|口述|陈述|表态|承诺|保证|重申|声明|申明|通报|披露|证实|确认|指责|谴责|批评|怒斥|斥责|责怪|责备|反驳|辩解|辩护|感激|感谢|致谢|道谢|描述|阐述|概括|归纳|转述|警告|告诫|告知|劝告|招呼|问候|显示|规定|载明|记载|主张|判断|推测|推断|断言|相信|觉得|感到|认定|明确|谈道|报道|报告|笑道|说道|问道|答道|自豪|欣慰|激动|高兴|兴奋|点头|摇头|哽咽|如是说|致辞|发言|应答|应声|疑惑|调解|吆喝|嚷嚷|祈祷|许愿|憧憬|盘算|寻思|心想|暗想|反思|陈词|写信|来信|致信|致电|电话里|留下遗言|抗议|嘲讽|讥讽|揶揄|附和|赞同|同意|婉拒|拒绝|求助|投诉|举报|咨询|申诉|上诉称|起诉称|诉称|据称|自称|坚称|谎称|宣读|朗读|念道|唱道|吟诵|播报|解说|推荐|催促|请求|央求|恳求|哀求|表明|阐明|说明|提及|谈及|说起|谈起|讲起|提起|聊起|直呼|惊呼|欢呼|大叫|尖叫|叫道|吼道|骂道|喝道|大呼|连呼|连称|连声|连连|夸|劝|嘱|喊|' +
  '[说道称问答讲叹写曰云]';

/** One-character cues must not stand in these words. */
const NOT_BEFORE =
  /(?:小|传|据|听|虽|再|俗话|学|胡|按理|不用|别|名|职|号|俗|简|堪|对|统|人|昵|尊|著|被|并|改|访|慰|顾|学|疑|请|知|街|轨|隧|通|渠|频|味|公|河|车|国|省|县|航|跑|赛|管|步|弯|霸|演|听|主|抢)$/;
const SINGLE = /^[说道称问答讲叹写曰云夸劝嘱喊]$/;
/** What may follow a one-character cue. */
const AFTER_SINGLE =
  /^(?:道|着|完|了(?:一)?(?:句|声)|起了|到)?\s*(?:[，。：；！？…“「『‘"]|$)|^(?:[^，。：“]{0,4}话)?：/;

const CUE = new RegExp(LONG, 'g');

export type Cue = { readonly at: number; readonly text: string };

/** The words of saying in a stretch of text, in order; `at` counts from its start. `following` is what comes after the stretch. */
export function cuesIn(stretch: string, following = ''): Cue[] {
  const cues: Cue[] = [];
  for (const match of stretch.matchAll(CUE)) {
    const text = match[0];
    const after = stretch.slice(match.index + text.length, match.index + text.length + 8) + following;
    if (SINGLE.test(text)) {
      if (NOT_BEFORE.test(stretch.slice(Math.max(0, match.index - 2), match.index))) continue;
      if (!AFTER_SINGLE.test(after)) continue;
    }
    if (/^(?:信|会|人|书|的|所|所长|者|中心|部门|家)/.test(after) && !/^的?(?:是|：)/.test(after)) continue; // 介绍信, 评论家, 报告会
    cues.push({ at: match.index, text });
  }
  return cues;
}
