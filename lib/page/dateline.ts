import { cleanText } from './clean-text';
import type { Box, Line } from './page-lines';
import { type FoundDate, findDate } from './parse-date';

/** What the lines around a title say. As printed, without labels. */
export type Dateline = {
  readonly published?: string | undefined;
  readonly source?: string | undefined;
  readonly byline?: string | undefined;
  readonly editor?: string | undefined;
};

const LABEL =
  /(?:(?:本文|文章|信息|稿件|新闻|资料|内容)?(?:来源|出处)(?:于)?|稿源|转自|摘自|作者|记者署名|撰稿人?|撰文|文章作者|供稿|(?:责任|本文|网络|新闻|执行|值班)?编辑|责编|(?:发布|发表|发稿|更新|录入|上传|日期)?(?:时间|日期)|发布(?:者|人|单位|机构)?|浏览(?:次数|量)?|阅读(?:次数|量|数)?|点击(?:次数|量|数)?|访问(?:次数|量)?|字号|字体|评论|审核|校对|分享(?:到|至)?|打印|关键[字词]|标签|栏目|分类|版次)\s*[:：]/g;
const SOURCE_LABEL = /来源|出处|稿源|转自|摘自|发布(?:单位|机构)/;
const BYLINE_LABEL = /作者|记者|撰稿|撰文|供稿/;
const EDITOR_LABEL = /编辑|责编/;

const ROLE = /(?:记者|通讯员|实习生|特约|撰稿|撰文|评论员|编译|摄影|首席)/;
const MEDIA =
  /(?:报|网|社|台|刊|发布|零距离|客户端|中心|电视|广播|频道|局|委|办|院|厅|部|会|站|号|APP|新闻|财经|在线|观察|周刊|传媒|媒体?|资讯|快讯|公众号|微博|微信|头条|日报社|晚报|科技|星空|时报|公司|集团|银行|大学|政府|宣传部|街道|办事处|论坛|智库|杂志|世界)$/i;
const NAMES = /^[\u4e00-\u9fff·•]{2,5}(?:[\s、,，/]+[\u4e00-\u9fff·•]{2,5}){0,5}$/;
const CONTROL =
  /^(?:[\d\s条人万次+]*(?:评论|参与|跟帖|阅读|浏览|点赞|收藏|分享|转发|举报|打印|关闭|纠错|投稿|关注|订阅|手机看|扫码|扫一扫|我要|字号|放大|缩小|播报|语音|朗读|收听|听新闻|来自|原创$|正文|首页|下载|微信|微博|新浪微博|QQ|腾讯|朋友圈|更多|转寄|保存|T[-+|]+|A[-+]|\[|【|<|>)|[大中小\s]+$)/i;
/** Names are letters, with figures and hyphens: no labels, no clocks. */
const PLAIN = /^\p{L}[\p{L}\p{N}·\s-]+$/u;
/** Labels whose value stands elsewhere, names of channels, and where an author writes from. */
const NO_FIELD =
  /^(?:更新|发布|发表)?(?:时间|日期)|来源于?$|^作者$|标准时间|^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)$|^(?:行情|股吧|空间|图片|视频|博客|新闻|专题)$/;
/** Breadcrumbs name sites and channels, not sources. */
const CRUMBS = /[>＞»›]|位置\s*[:：]/;
const WIDE_SPACE = /[\s\u00a0\u3000]{2,}|[|｜丨]/;

/** One field; `near` as in `nearness`. */
type Part = { readonly label: string; readonly value: string; readonly near: number };

/** A field without a label. */
type Bare = { readonly text: string; readonly near: number };

/** Reads date, source, byline and editor out of the lines between (and around) title and body, labelled or not, in any order. */
export function readDateline(lines: readonly Line[]): Dateline {
  const dateLine = lines.find((line) => findDate(line.text) !== null);
  const parts = lines
    .filter((line) => !CRUMBS.test(line.text))
    .flatMap((line) => partsOf(line, nearness(line, dateLine)));
  const labelled: { source?: string; byline?: string; editor?: string } = {};
  const bare: Bare[] = [];
  let published: string | undefined;
  let taken: Part | undefined;
  parts.forEach((part, index) => {
    const { label, value, near } = part;
    const date = findDate(value);
    if (date !== null && isBetter(date.iso, published)) published = date.iso;
    const rest = withoutDate(value, date);
    if (label === '') {
      if (part !== taken && rest !== '') bare.push({ text: rest, near });
      return;
    }
    const next = parts[index + 1];
    const text = rest === '' && date === null ? valueAfter(next) : rest;
    if (text === '' || CONTROL.test(text) || text.length > 60) return;
    if (rest === '') taken = next;
    if (SOURCE_LABEL.test(label)) labelled.source ??= text;
    else if (EDITOR_LABEL.test(label)) labelled.editor ??= editorNames(text);
    else if (BYLINE_LABEL.test(label) && !/^(?:未知|佚名|admin|无|编辑)$/i.test(text))
      labelled.byline ??= text;
  });
  const near = bare.filter((part) => part.near < 3).sort((a, b) => a.near - b.near);
  const guessed = guess(near);
  return {
    published,
    source: tidy(labelled.source ?? guessed.source),
    byline: tidy(labelled.byline ?? guessed.byline),
    editor: labelled.editor,
  };
}

/** The first date wins, unless a later one is the same day with a time. */
const isBetter = (iso: string, known: string | undefined): boolean =>
  known === undefined || (known.length === 10 && iso.length > 10 && iso.startsWith(known));

const withoutDate = (value: string, date: FoundDate | null): string =>
  cleanText(
    (date === null ? value : `${value.slice(0, date.index)}  ${value.slice(date.index + date.length)}`)
      .replace(/https?:\/\/\S+|www\.[\w.]+/g, ' ')
      .replace(/^[\s\d:：,，]+$/, ' '),
  );

/** 0 on the dateline itself, 1 in one small box with it, 2 elsewhere as plain text, 3 where nothing is to be guessed. */
function nearness(line: Line, dateLine: Line | undefined): number {
  if (line === dateLine) return 0;
  let around = dateLine?.box;
  while (around?.parent && around.parent.end - around.parent.first <= 8) around = around.parent;
  for (let box: Box | null = line.box; box !== null; box = box.parent) if (box === around) return 1;
  return line.linked > 0 || line.box.hint === 'furniture' ? 3 : 2;
}

/** Text runs and wide gaps separate fields; so do labels: `作者：记者 施若兰 来源：西江都市报`. */
function partsOf(line: Line, near: number): Part[] {
  const runs = line.nodes.flatMap((node) => node.data.split(WIDE_SPACE)).map(cleanText);
  return runs.filter(Boolean).flatMap((run) => {
    const starts = [...run.matchAll(LABEL)];
    const head = run.slice(0, starts[0]?.index ?? run.length);
    const rest = starts.map((start, index) => ({
      label: start[0],
      value: run.slice(start.index + start[0].length, starts[index + 1]?.index ?? run.length).trim(),
      near,
    }));
    return head.trim() === '' ? rest : [{ label: '', value: head, near }, ...rest];
  });
}

const valueAfter = (next: Part | undefined): string =>
  next !== undefined && next.label === '' && findDate(next.value) === null && next.value.length <= 40
    ? next.value
    : '';

/** Fields without labels: `梧州日报`, `记者 施若兰`, `梧州日报 记者 施若兰`, `施若兰`. Controls of the page are neither. */
function guess(fields: readonly Bare[]): { source?: string; byline?: string } {
  const found: { source?: string; byline?: string } = {};
  for (const { text, near } of fields) {
    if (text.length > 40 || CONTROL.test(text) || NO_FIELD.test(text) || !/\p{L}/u.test(text)) continue;
    const [head = '', ...tail] = text.split(' ');
    const rest = tail.join(' ');
    if (ROLE.test(text)) {
      const split = rest !== '' && !ROLE.test(head) && MEDIA.test(head);
      if (split) found.source ??= head;
      found.byline ??= split ? rest : text;
    } else if (MEDIA.test(withoutNote(text))) found.source ??= withoutNote(text);
    else if (MEDIA.test(head) && NAMES.test(rest)) {
      found.source ??= head;
      found.byline ??= rest;
    } else if (near > 1) continue;
    else if (NAMES.test(text)) found.byline ??= text;
    else if (near === 0 && text.length <= 20 && PLAIN.test(text)) found.source ??= text;
  }
  return found;
}

/** `游民星空[整理]` → `游民星空` */
const withoutNote = (text: string): string => text.replace(/[[【].*$/, '');

/** `（责任编辑：支全明 SF099）` → `支全明`; a code alone stays: `HN666`. What follows under another label is not read. */
export function editorNames(text: string): string {
  const inside = cleanText(
    text.replace(/(?:[)）\]】]|(?:责任|本文|网络)?(?:编辑|校对|审核|责编)\s*[:：]).*$/, ''),
  );
  return inside.replace(/[\s_]+[A-Z]{1,4}\d+$/, '');
}

const tidy = (text: string | undefined): string | undefined =>
  text?.replace(/^[\s:：|｜丨·-]+|[\s|｜丨·]+$|[（(]$/g, '') || undefined;
