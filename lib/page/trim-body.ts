import { furnitureLine, type LineRule, sectionEnd } from './boilerplate';
import { textKey } from './clean-text';
import type { Body } from './find-body';
import type { Headline } from './headline';
import { isCaption } from './line-kind';
import type { Box, Line, PageLines } from './page-lines';
import { findDate } from './parse-date';
import type { Removed } from './report';
import type { SiteProfile } from './sites/profile';
import { isProse } from './weigh-lines';

const HEAD: LineRule = {
  step: 'head',
  pattern: 'before the text',
  reason: 'Title, dateline or what stands above them.',
};
const HIDDEN: LineRule = { step: 'hidden', pattern: '[hidden], display:none', reason: 'Hidden on the page.' };
const LINKS: LineRule = {
  step: 'links',
  pattern: 'link density',
  reason: 'A list of links, or a line that is one link.',
};
const BOX: LineRule = { step: 'box', pattern: 'id or class', reason: 'In a box named like page furniture.' };
const LEAK: LineRule = {
  step: 'leak',
  pattern: '--> … /enpproperty-->',
  reason: 'Tail of a comment that ends too early.',
};
const CONTROL: LineRule = {
  step: 'control',
  pattern: 'no letter or figure',
  reason: 'A sign of the page: ×, |, ·.',
};
const AFTER: LineRule = {
  step: 'after',
  pattern: 'after the first line of the tail',
  reason: 'A short line or picture among what follows the text.',
};
const NEXT_ARTICLE: LineRule = {
  step: 'next-article',
  pattern: 'second title',
  reason: 'Belongs to another article.',
};

export type Trimmed = {
  readonly kept: readonly Line[];
  readonly removed: readonly Removed[];
  /** Lines above the text: where date, source and byline are looked for. */
  readonly head: readonly Line[];
};

/** Takes from the body what is no article text: head, tail, lists of links, furniture. Each removal keeps its reason. */
export function trimBody(page: PageLines, body: Body, headline: Headline, profile: SiteProfile): Trimmed {
  const { lines } = page;
  const start = textStart(lines, body, headline);
  const head = headLines(lines, headline, start);
  const unwanted = unwantedBoxes(page, body, start);
  const lastProse = lastTextLine(lines, start, body.end, unwanted);
  const kept: Line[] = picturesAbove(lines, headline.end, Math.min(start, body.first));
  const removed: Removed[] = [];
  for (let index = body.first; index < start; index += 1) {
    const line = lines[index];
    if (line !== undefined && !(index >= headline.first && index < headline.end))
      removed.push({ line, rule: HEAD, after: undefined });
  }
  let ended: LineRule | undefined;
  let prose = 0;
  let tailBegan = false;
  const textBoxes = new Set<Box>();
  for (let index = start; index < body.end; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    ended ??= endOfArticle(lines, index, { prose, profile, headline, textBoxes });
    const inTail = index > lastProse;
    const rule =
      ended ??
      unwanted.get(line) ??
      lineRule(line, inTail, body) ??
      (inTail && tailBegan && !isSentence(line) ? AFTER : undefined);
    if (rule === undefined) {
      kept.push(line);
      if (isProse(line)) {
        prose += line.size;
        textBoxes.add(textBoxOf(line));
      }
    } else {
      removed.push({ line, rule, after: kept.at(-1) });
      tailBegan ||= inTail;
    }
  }
  return { kept, removed, head };
}

const HEAD_LABEL = /(?:来源|作者|编辑|时间|日期)\s*[:：]/;

/**
 * Below the title everything counts; above it only what is no link and has a label, or the date where none stands below: a
 * clock (`今天是 2021年11月22日`) is no dateline.
 */
function headLines(lines: readonly Line[], headline: Headline, start: number): readonly Line[] {
  if (headline.first < 0) return lines.slice(Math.max(0, start - 12), start);
  const below = lines.slice(headline.end, Math.max(start, headline.end)).slice(0, 24);
  const hasDate = below.some((line) => findDate(line.text) !== null);
  const above = lines
    .slice(Math.max(0, headline.first - 6), headline.first)
    .filter((line) => line.linked === 0 && line.size < 80)
    .filter((line) => HEAD_LABEL.test(line.text) || (!hasDate && findDate(line.text) !== null));
  return [...below, ...above];
}

/** Pictures between title and text stand in a box of their own on some pages; their captions stand right below them. */
function picturesAbove(lines: readonly Line[], from: number, to: number): Line[] {
  if (from < 0 || to - from > 12) return [];
  const between = lines.slice(from, to).filter((line) => !line.box.hidden && line.box.hint !== 'furniture');
  return between.filter(
    (line, index) =>
      line.image !== null || isCaption(line, between[index - 1]?.image ? between[index - 1] : undefined),
  );
}

/** The first line after title and dateline, and after what stands in one box with the dateline. */
function textStart(lines: readonly Line[], body: Body, headline: Headline): number {
  let start = headline.end > body.first && headline.end <= body.end ? headline.end : body.first;
  const firstProse = lines.findIndex(
    (line, index) => index >= start && isProse(line) && (line.size > 40 || /[。！？]$/.test(line.text)),
  );
  for (
    let index = start;
    index < Math.min(body.end, start + 12, firstProse < 0 ? body.end : firstProse);
    index += 1
  ) {
    const line = lines[index];
    if (line === undefined || line.text.length > 120 || findDate(line.text) === null) continue;
    start = Math.max(start, endOfInfoBox(lines, line.box, index));
    break;
  }
  const title = textKey(headline.title);
  while (start < body.end && (isInfo(lines[start]) || textKey(lines[start]?.text ?? '') === title))
    start += 1;
  return start;
}

/** The box around a dateline, as far as it holds no running text. */
function endOfInfoBox(lines: readonly Line[], from: Box, index: number): number {
  let end = index + 1;
  for (let box: Box | null = from; box !== null && box.end - box.first <= 8; box = box.parent) {
    if (lines.slice(index + 1, box.end).some((line) => isProse(line) || line.image !== null)) break;
    end = Math.max(end, box.end);
  }
  return end;
}

const INFO =
  /^(?:来源|作者|编辑|责任编辑|责编|时间|记者|字号|字体|评论|阅读|浏览|点击|分享|打印|收藏|[【[(（]?\s*(?:大|中|小)\b|发布|更新|稿源|关键[字词]|我要评论|\d+\s*$|小$|大$|中$|\|$)/;
const isInfo = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.image === null &&
  line.text.length <= 40 &&
  line.marks <= 3 &&
  !/[。！？]$/.test(line.text) &&
  INFO.test(line.text);

/** Boxes inside the body that are mostly links, or named like furniture and small: their lines, with the rule. */
function unwantedBoxes(page: PageLines, body: Body, start: number): Map<Line, LineRule> {
  const { lines } = page;
  const unwanted = new Map<Line, LineRule>();
  const total = sumOf(lines, start, body.end);
  const mark = (box: Box, rule: LineRule) => {
    for (const line of lines.slice(box.first, box.end)) if (!unwanted.has(line)) unwanted.set(line, rule);
  };
  for (const box of page.boxes) {
    if (box.first < start || box.end > body.end || box.end === box.first || box === body.box) continue;
    if (box.end - box.first === body.end - start) continue;
    const sum = sumOf(lines, box.first, box.end);
    if (sum.size * 2 > total.size) continue;
    if (box.hidden && !body.box.hidden) mark(box, HIDDEN);
    else if (
      box.hint === 'furniture' &&
      box.end - box.first > 0 &&
      !(sum.size === 0 && box.end - box.first === 1)
    )
      mark(box, BOX);
    else if (
      box.end - box.first >= 2 &&
      sum.texts >= 2 &&
      sum.linked * 2 > sum.size &&
      sum.prose * 4 < sum.size
    )
      mark(box, LINKS);
  }
  return unwanted;
}

type Sum = { size: number; linked: number; prose: number; texts: number };
function sumOf(lines: readonly Line[], first: number, end: number): Sum {
  const sum = { size: 0, linked: 0, prose: 0, texts: 0 };
  for (let index = first; index < end; index += 1) {
    const line = lines[index];
    if (line === undefined || line.image !== null) continue;
    sum.size += line.size;
    sum.linked += line.linked;
    sum.texts += 1;
    if (isProse(line)) sum.prose += line.size;
  }
  return sum;
}

/** The last line that is surely text: what comes after it is judged more strictly. */
function lastTextLine(
  lines: readonly Line[],
  start: number,
  end: number,
  unwanted: ReadonlyMap<Line, LineRule>,
): number {
  for (let index = end - 1; index >= start; index -= 1) {
    const line = lines[index];
    if (line === undefined || unwanted.has(line) || !isSentence(line)) continue;
    if (furnitureLine(line, true) === undefined) return index;
  }
  return end;
}

type Progress = {
  readonly prose: number;
  readonly profile: SiteProfile;
  readonly headline: Headline;
  /** The boxes that held the paragraphs so far. */
  readonly textBoxes: ReadonlySet<Box>;
};

/** Whether what this line heads is only a part of the article: more paragraphs follow beside those before it. */
const isBox = (lines: readonly Line[], index: number, textBoxes: ReadonlySet<Box>): boolean =>
  lines.slice(index + 1, index + 40).some((line) => isSentence(line) && textBoxes.has(textBoxOf(line)));

/** The innermost box that holds more than this line: wrappers around single paragraphs do not count. */
function textBoxOf(line: Line): Box {
  let { box } = line;
  while (box.parent !== null && box.end - box.first === 1) box = box.parent;
  return box;
}

/** The rule by which the article ends before this line, if it does. */
function endOfArticle(
  lines: readonly Line[],
  index: number,
  { prose, profile, headline, textBoxes }: Progress,
): LineRule | undefined {
  const line = lines[index];
  if (line === undefined || line.text === '') return undefined;
  if (/^-->/.test(line.text) || /\/enpproperty\s*-->/.test(line.text)) return LEAK;
  const own = profile.tail.find((pattern) => pattern.test(line.text));
  if (own !== undefined)
    return { step: 'tail', pattern: own, reason: 'The template’s lines after an article.' };
  const section = sectionEnd(line);
  if (section !== undefined) {
    let after = 0;
    for (let next = index + 1; next < lines.length && next < index + 60; next += 1) {
      const follower = lines[next];
      if (follower !== undefined && isProse(follower)) after += follower.size;
    }
    if (section.step === 'comments' ? prose > 0 : prose >= after && !isBox(lines, index, textBoxes))
      return section;
  }
  return startsAnotherArticle(lines, index, headline, prose) ? NEXT_ARTICLE : undefined;
}

/** A second h1 with a dateline after it. */
function startsAnotherArticle(
  lines: readonly Line[],
  index: number,
  headline: Headline,
  prose: number,
): boolean {
  const line = lines[index];
  if (line === undefined || prose === 0 || headline.first < 0 || line.box.element.localName !== 'h1')
    return false;
  return lines
    .slice(index + 1, index + 5)
    .some((next) => next.text.length < 80 && findDate(next.text) !== null);
}

/** What speaks against a single line. */
function lineRule(line: Line, inTail: boolean, body: Body): LineRule | undefined {
  if (line.box.hidden && !body.box.hidden) return HIDDEN;
  if (line.image !== null) return undefined;
  const furniture = furnitureLine(line, inTail);
  if (furniture !== undefined) return furniture;
  if (!/[\p{L}\p{N}]/u.test(line.text)) return CONTROL;
  return isOneLink(line) ? LINKS : sectionEnd(line);
}

/** Running text that ends as a sentence does, or is too long to be anything else. */
const isSentence = (line: Line): boolean =>
  isProse(line) && (line.size >= 60 || /[。！？!?；…][”’」』）)]*$/.test(line.text));

/** All a link and short, or mostly a link and no sentence: `视频：…`. A paragraph whose every name is linked ends as a sentence does. */
const isOneLink = (line: Line): boolean =>
  (line.linked * 20 > line.size * 19 && line.size < 100) ||
  (line.linked * 2 > line.size && !/[。！？!?；…”]$/.test(line.text) && line.size < 50);
