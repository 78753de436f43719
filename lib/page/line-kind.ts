import { headingLevel } from './headline';
import type { Box, Line } from './page-lines';

const CREDIT_ONLY =
  /^[\s（(【[]*(?:(?:本报|本网|新华社|中新社|\S{2,8}报)?\s*(?:记者|通讯员|实习生|特约)?[\s:：]*[\u4e00-\u9fff·]{2,4}(?:[\s、,，]+(?:记者|通讯员|实习生)?\s*[\u4e00-\u9fff·]{2,4}){0,4}[\s/／]*(?:摄影报道|摄影|摄|供图|制图|图)|(?:图片?|照片|供图|摄影|制图)\s*(?:来源|提供|由)?\s*[:：/／]\s*\S.{0,24})[\s）)】\]]*$/;
const CREDIT_END =
  /(?:[\s。！？；”）)](?:本报|本网|新华社|\S{2,6}报)?\s*(?:记者|通讯员|实习生)?\s*[\u4e00-\u9fff·]{2,4}(?:[\s、]+(?:记者|通讯员|实习生)?\s*[\u4e00-\u9fff·]{2,4}){0,3}[\s/／]*(?:摄影报道|摄影|摄|供图|图|制图)|[（(][^（）()]{1,20}(?:摄|供图|图|资料图|资料照片|照片|制图|影像|提供|截图|发)[）)]|供图|(?:资料|视频|网络)(?:图片?|截图|照片))[。\s]*$/;
const CAPTION_START =
  /^[\s（(【[]*(?:图为|图[一二三四五六七八九十\d]*\s*[:：]|[上下左右]图|↑|↓|▲|△|◎|▼|资料图|(?:图片?|照片)(?:来源|说明)?\s*[:：])|^这是\S{0,20}(?:拍摄|的)/;
const CAPTION_CLASS =
  /(?:^|[-_\s])(?:caption|descr?|img-?desc|pic-?desc|tuzhu|tushuo|zhushi|picinfo|figcaption|img-?info|photo-?info)(?:$|[-_\s\d])/i;
const SENTENCE_END = /[。！？!?…；;][”’」』）)]*$/;
const LEAD = /^[^。]{0,24}(?:讯|电)\s*[（(【]?/;

export const isCredit = (text: string): boolean => text.length <= 60 && CREDIT_ONLY.test(text);

/** A photographer at the end: `…核对重量。记者 陆小舟 摄`. */
export const hasCredit = (text: string): boolean => CREDIT_END.test(text);

/** What tells that a line next to a picture is its caption and no paragraph. */
export function isCaption(line: Line, image: Line | undefined): boolean {
  if (line.text.length > 200) return false;
  if (inFigure(line.box) || CAPTION_CLASS.test(namesOf(line.box))) return true;
  if (image === undefined) return false;
  const { text } = line;
  if (!isNear(line, image)) return false;
  if (
    line.box === image.box &&
    text.length <= 60 &&
    sentences(text) <= 1 &&
    image.box.end - image.box.first <= 3
  )
    return true;
  if (text.length <= 120 && CAPTION_START.test(text)) return true;
  if (isCredit(text) || (text.length <= 160 && CREDIT_END.test(text) && sentences(text) <= 4)) return true;
  if (LEAD.test(text) && /讯|专电/.test(text.slice(0, 26))) return false;
  return text.length <= 100 && sentences(text) <= 2 && (isCentred(line) || isSmallPrint(line));
}

/** The picture stands among the paragraphs, not in a part of the page of its own. */
const isNear = (line: Line, image: Line): boolean => {
  const [node] = line.nodes;
  const around = line.box.parent?.element.contains(image.image);
  return around === true || (node !== undefined && image.box.parent?.element.contains(node) === true);
};

const sentences = (text: string): number =>
  text.split(/[。！？!?]/).filter((part) => part.trim() !== '').length;

const inFigure = (box: Box): boolean => {
  for (let at: Box | null = box, steps = 0; at !== null && steps < 4; at = at.parent, steps += 1) {
    if (at.element.localName === 'figcaption') return true;
  }
  return false;
};

const namesOf = (box: Box): string =>
  `${box.element.getAttribute('class') ?? ''} ${box.parent?.element.getAttribute('class') ?? ''}`;

/** Centred by attribute or style, on the line's own box or on one that holds nothing else. */
export function isCentred(line: Line): boolean {
  for (let box: Box | null = line.box; box !== null && box.end - box.first <= 2; box = box.parent) {
    const { element } = box;
    if (element.localName === 'center' || element.getAttribute('align')?.toLowerCase() === 'center')
      return true;
    if (/text-align\s*:\s*center/i.test(element.getAttribute('style') ?? '')) return true;
  }
  const parent = line.nodes[0]?.parentElement;
  return parent?.localName === 'center';
}

/** Set in a smaller size or another face than body text, as captions are: 楷体, 12px, color. */
function isSmallPrint(line: Line): boolean {
  for (
    let element = line.nodes[0]?.parentElement ?? null;
    element !== null;
    element = element.parentElement
  ) {
    if (
      element.localName === 'small' ||
      /楷|kaiti/i.test(`${element.getAttribute('face') ?? ''}${element.getAttribute('style') ?? ''}`)
    )
      return true;
    if (element === line.box.element) return false;
  }
  return false;
}

/** Neighbours of a line among the kept ones. */
export type Around = { readonly before: Line | undefined; readonly after: Line | undefined };

/**
 * Section heads: heading elements, lines that are bold or centred as a whole, and short lines without a full stop between
 * full paragraphs, such as `疫情过后，我请老舅您再喝”`, whose opening mark the typesetter lost.
 */
export function isSectionHead(line: Line, allStrong: boolean, { before, after }: Around): boolean {
  const { text } = line;
  if (headingLevel(line.box) >= 1 && text.length <= 60) return true;
  if (text.length > 42 || line.han < 2) return false;
  if (isCredit(text) || /^[（(].*[）)]$/.test(text)) return false;
  if (allStrong && !/[。；;，,：:]$/.test(text)) return true;
  if (SENTENCE_END.test(text) || /[，,：:、]$/.test(text)) return false;
  if (/^[■●◆▲]/.test(text)) return true;
  if (isCentred(line) && before !== undefined && before.image === null) return true;
  const isFull = (other: Line | undefined) =>
    other !== undefined && other.image === null && other.size >= 30 && SENTENCE_END.test(other.text);
  return (
    text.length >= 4 &&
    text.length <= 26 &&
    isFull(before) &&
    isFull(after) &&
    !/(?:记者|通讯员|摄|报道)/.test(text) &&
    line.linked === 0
  );
}
