import { hasCredit } from './line-kind';
import type { Line } from './page-lines';

/** A rule that takes a line away, with the sentence that explains it to a reader. */
export type LineRule = {
  readonly step: string;
  /** What matched, or the name of a rule that is no pattern. */
  readonly pattern: RegExp | string;
  readonly reason: string;
};

/** A rule about the text of one line. */
type TextRule = LineRule & { readonly pattern: RegExp };

const OPENING = String.raw`^[\s【\[(（■□●◆▲▶>»·•*-]*`;

/** Heads of what follows an article: all that comes after belongs to something else. */
export const SECTION_ENDS: readonly TextRule[] = [
  {
    step: 'section',
    pattern: new RegExp(
      `${OPENING}(?:相关|延伸|推荐|拓展|关联|往期|精彩|更多)(?:阅读|新闻|报道|文章|链接|推荐|资讯|内容|专题|视频|稿件|稿源|回顾|精彩|导读|信息)`,
    ),
    reason: 'Head of a list of other articles.',
  },
  {
    step: 'section',
    pattern: new RegExp(
      `${OPENING}(?:(?:今日|本周|本月|本站|最新|今日)?(?:热门|热点|热榜|热文|最热|热搜)|猜你喜欢|为您推荐|为你推荐|大家都在|看了又看|看了还看|编辑推荐|小编推荐|新闻排行|点击排行|阅读排行|排行榜|一周(?:热|排)|24小时|48小时|图片新闻|图片推荐|频道(?:推荐|精选)|栏目(?:推荐|导航)|今日推荐|视觉焦点|精彩(?:图|推)|近期文章|此前报道|相关标签)`,
    ),
    reason: 'Head of a list of other articles.',
  },
  {
    step: 'comments',
    pattern: new RegExp(
      `${OPENING}(?:(?:网友|最新|热门|全部|精彩|用户|发表|我要|查看|文章|参与|写|我的|所有)(?:的)?(?:评论|跟帖|留言|讨论)|我也来说两句|我来说两句|我有话说|我要说|评论(?:区|列表|\\s*[(（]|\\s*\\d|$)|会员登录名|用户名\\s*[:：]|\\d+\\s*条评论|跟帖)`,
    ),
    reason: 'Begin of the readers’ comments.',
  },
];

/** Single lines that are page furniture wherever they stand in or around a body. Matched against short lines only. */
export const FURNITURE_LINES: readonly TextRule[] = [
  {
    step: 'editor',
    pattern:
      /^[\s【[(（]*(?:(?:本文|本期|网络|值班|责任|执行|新闻)?(?:责任)?编\s*[辑审]|责\s*编|校\s*对|审\s*[核校签]|终审|一审|二审|三审|监\s*制|值班主任|统筹|主编|总监制|美编|排版|(?:文章)?录入员?)\s*[:：]|^[^，。]{0,16}(?:责任编辑|责编)\s*[:：]/,
    reason: 'Line that names editors.',
  },
  {
    step: 'origin',
    pattern:
      /^[\s【[(（]*(?:原标题|源标题|原题|原文(?:标题|链接)|文章(?:来源|出处)|本文来源|新闻来源|信息来源|稿件来源|资料来源于|来源于?|稿源|出处|转自|转载自|发布(?:时间|日期)|发稿时间|更新(?:时间|日期)|关键[字词]|标签|作者|浏览(?:次数|量)?|阅读(?:次数|量|数)?|点击(?:次数|量|数)?|字数|字号|字体)\s*[:：]|^《[^》]{2,12}》?\s*[（(]\s*\d{4}年[^）)]*版\s*[）)]$/,
    reason: 'Line about the article, not of it.',
  },
  {
    step: 'share',
    pattern:
      /^[\s【[(（]*(?:分享(?:到|至|给|本文|文章|新闻|按钮)?(?:\s*[:：]|$)|分享到|分享至|转发(?:到|至)|一键分享|(?:微信|QQ|微博)(?:好友|空间|朋友圈|分享)|收藏(?:本文)?$|点赞$|举报$|打印(?:本页|本文|文章|此文)?|关闭(?:窗口|本页|页面)?$|返回(?:首页|顶部|列表|目录|专题|频道)|回到?顶部|我要(?:反馈|纠错|投稿)|保存网页|放大字体|缩小字体|字号|【?[大中小]】?\s*【?[中大小]】?\s*【?[小大中]】?$|语音播报|展开(?:全文|剩余|阅读)|阅读全文|查看(?:全文|原文|更多)|显示全文|点击(?:查看|进入|阅读|加载)(?:更多|全文|原文|专题)|加载(?:更多|中)|更多(?:内容|精彩|>>|»)|更多$)/,
    reason: 'Control of the page.',
  },
  {
    step: 'pager',
    pattern:
      /^[\s【[(（]*(?:上一[页篇版条张]|下一[页篇版条张]|首页|尾页|末页|上篇|下篇|前一篇|后一篇|共\s*\d+\s*页|\d+\s*\/\s*\d+\s*$|第?\s*\d+\s*页)/,
    reason: 'Links to other pages.',
  },
  {
    step: 'promotion',
    pattern:
      /^[^，。！？]{0,8}扫(?:描|一扫|码)[^。]{0,30}(?:二维码|关注|下载|阅读|分享|查看)|(?:关注|搜索|添加).{0,20}(?:公众号|微信号|官方微信|官方微博)|(?:下载|安装|打开|进入).{0,16}(?:客户端|APP|App|app)|客户端.{0,6}下载|^(?:更多猛料|更多精彩|更多资讯|欢迎关注|长按.{0,12}(?:识别|关注)|点击.{0,8}(?:关注|订阅))|^(?:点击|进入|前往).{0,20}(?:讨论|专题|论坛|股吧|频道)[\s>》»】]*$|订阅方式|微信(?:公众|订阅)号|(?:新闻|报料|爆料|投稿)(?:热线|邮箱|电话)/,
    reason: 'Promotion of the publisher.',
  },
  {
    step: 'legal',
    pattern:
      /版权(?:归|所有|声明|与免责)|未经.{0,16}(?:授权|许可|允许|书面).{0,16}(?:不得|禁止|请勿|严禁|转载)|(?:禁止|请勿|不得|严禁).{0,6}转载|转载(?:请|须|时|目的|必须|务必)|免责声明|(?:不|并不)代表.{0,12}(?:立场|观点|赞同)|仅(?:代表|供).{0,12}(?:个人|参考|观点)|违者必究|侵权.{0,10}(?:删除|联系|必究)|仅提供信息(?:存储|发布)|许可证|ICP备|网安备|copyright|all rights reserved|^[-—（(\s]*(?:THE END|END|完)[-—）)\s]*$|本文(?:首发|系|为|来自|转自|由).{0,24}(?:公众号|原创|独家|专稿|转载|发布|作者|投稿)|(?:稿件|专稿|独家稿)[,，].{0,16}转载/i,
    reason: 'Legal notice.',
  },
  {
    step: 'advertisement',
    pattern: /^[\s【[(（]*(?:广告|推广|赞助|AD)[\s】\])）]*$/i,
    reason: 'Mark of an advertisement.',
  },
];

const ANY_LENGTH = new Set(['editor', 'origin', 'legal']);

/** Longer than this a line is a text that mentions a word, not the furniture it names. */
const SHORT = 60;
const LEGAL_LENGTH = 160;

/** The rule that calls this line a head of something else, or undefined. `网友评论` does, `网友评论说，这条路好走多了。` does not. */
export const sectionEnd = (line: Line): LineRule | undefined =>
  line.text.length <= 30 && !/[。！？]$/.test(line.text)
    ? SECTION_ENDS.find((rule) => rule.pattern.test(line.text))
    : undefined;

/** The rule that calls this line page furniture, or undefined. `inTail`: after the last paragraph, where long lines are checked too. */
export function furnitureLine(line: Line, inTail: boolean): LineRule | undefined {
  const { text } = line;
  if (text.length > (inTail ? LEGAL_LENGTH : SHORT) || hasCredit(text)) return undefined;
  return FURNITURE_LINES.find(
    (rule) =>
      rule.pattern.test(text) &&
      (inTail ||
        text.length <= 24 ||
        ANY_LENGTH.has(rule.step) ||
        (rule.step === 'promotion' && !/[。！？”]$/.test(text))),
  );
}
