import type { Span } from '../../model/span';
import { VERB } from './cues';
import { COMPOUND, has, IS } from './name-characters';

/** A stretch of text that may be a name, with what speaks for it. */
export type Candidate = { readonly name: string; readonly score: number };

/** What a name must score. */
export const ENOUGH = 5;

/** Words that begin like a name and stand where one can stand: 村民高兴地说, 马上回应. */
const LOOK_ALIKE =
  /高[一二三兴度速校管铁温]|马[上路]|方[便面式法案向]|白[天色]|金[融额牌]|黄[金色]|严[格重]|关[于心注键]|安[全排装]|任[何务]|何[时况]|许多|谈[到起及]|江[西苏南]|周[边围末年期]|曾经|余人|毕竟|温度|顾客|施工|武[汉警术]|简单|解[决释]|纪[委律检念录]|游客|程[度序]|申请|项目|祝[福贺]|房[东子间]|司[机法]|康复|洪[水涝]|景区|习惯|车[主站间队]|查看|权利|石头|凌晨|段时|苗[子木]|朴[实素]|齐声|韩[国媒]|欧[盟洲元]|柏林|连[夜续]|时[间候期]|文[章化件]|官[网微]|华为/y;
/** Where a clause or a phrase of time or place ends. */
const BOUNDARY = /[\n，。；：！？…“”‘’」』（）《 、的据对此是和与为因让日天晚午时后前院所局人]/;
/** A name ends for certain before these: 李明｜也, 李明｜指着, 李明｜高兴地. */
const SURE_END =
  /[说称也则还却都便又道在对（：\d]|向[记大]|举手|[跑走站坐蹲拿举冲赶爬推抱抬转伸放拉端扔摘脱背翻跳钻送跪][上下进出到起过来去开回在]|.(?:着(?!急)|了|得|地[说讲问笑])|(?:..|.(.)\1)地(?![区方点铁下面])|一[边家直脸起行]|每|今[天年]|当[天日场庭]|家[里中住]|周[一二三四五六日]|星期|双[手眼]|眼[里泪眶]|[日前昨近][日天晚前]|连忙|突然|立[即刻]|随后|终于|正在|发现|来到|[给作提发]出|此前|已[经在]|[得受遭]到|获得|目[光标]|[打盘]算|决定|准备|率[\d领队先众]|这[样么]|赛[后前]|帮|嗓/y;
/** Adverbs and bodies that stand between an office and a verb: 村民异口同声说, 教师联合会表示. */
const NO_OPEN = /^[叫开向一再又同接异纷齐自亲直反多各普均此事当现集]|[会部社团组处室司厂]$|[声口]/;
const SAYS = new RegExp(`${VERB}|[说称]`, 'y');
/** What only the end of a name can stand before, whatever the name. */
const CLEAR = new RegExp(`${SAYS.source}|[在对则也（\\d今昨近]|周[一二三四五六日]|星期`, 'y');
const MASKED = /某[某甲乙丙丁]?(?![一个些种])/y;

const sticky = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Reads names in a folded text, whose nouns for people are known. */
export function nameReader(text: string, nouns: readonly Span[]) {
  const nounEnds = new Map(nouns.map(({ start, end }) => [start, end]));
  const saysAt = (at: number) => sticky(SAYS, text, at);
  const isClear = (at: number) => sticky(CLEAR, text, at);

  /** A verb of saying or a noun for people begins at `at`: 曾｜表示, 陈｜先生, but not 翁｜长庆. */
  function isWord(at: number): boolean {
    if (saysAt(at)) return true;
    return (nounEnds.get(at) ?? 0) > at + 1;
  }

  /** How surely a name ends before `at`: 2, 1 or 0. */
  function ending(at: number): number {
    if (
      sticky(SURE_END, text, at) ||
      isWord(at) ||
      (/[和与、]/.test(text.charAt(at)) && has(text, at + 1, IS.common | IS.weak))
    )
      return 2;
    return Number(!has(text, at, IS.han) || has(text, at, IS.never | IS.neverLast | IS.may) > 0);
  }

  const isSound = (at: number) =>
    has(text, at, IS.sound) ||
    (text.charAt(at) === '都' && has(text, at + 1, IS.sound) && has(text, at - 1, IS.sound));
  /** Could all characters of `[from, end)` stand in a given name? */
  function isName(from: number, end: number): boolean {
    if (/^.[者员]|^[后时]/.test(text.slice(end - 1, end + 1))) return false; // 幸存｜者, 查询后
    const zai = end === from + 2 && text.charAt(from) === '在' && saysAt(end); // 李在明承认
    for (let at = zai ? from + 1 : from; at < end; at++)
      if (!has(text, at, IS.han) || (has(text, at, IS.never) && !isSound(at))) return false;
    return true;
  }

  /** The end of any name of three characters or more between an office and a word that ends names: 官房长官｜松野博一｜28日. */
  function openEnd(at: number): number {
    const plain = [0, 1, 2].every((i) => !has(text, at + i, IS.never | IS.neverLast | IS.may));
    if (plain && sticky(SURE_END, text, at + 3)) return at + 3;
    for (let end = at + 3; end < at + 7 && !nounEnds.has(end - 1); end++)
      if (isClear(end) && (text.charAt(end - 1) === '一' || !has(text, end - 1, IS.neverLast))) return end;
    return 0;
  }

  /**
   * The best candidate at `at`. What speaks for a name: an office in front of it (3) or the beginning of a clause (1), a
   * surname (2, a weak one 1) or foreign sound (2), a word behind it that ends a name (2 or 1): 仝永康 in 校长仝永康说.
   */
  function candidateAt(at: number, office: boolean): Candidate | null {
    if (sticky(LOOK_ALIKE, text, at)) return null;
    const compound = COMPOUND.includes(text.slice(at, at + 2));
    const surname = compound || has(text, at, IS.common) ? 2 : Number(has(text, at, IS.weak) > 0);
    const given = at + (compound ? 2 : 1);
    if ((surname || office) && sticky(MASKED, text, given))
      return { name: text.slice(at, MASKED.lastIndex), score: ENOUGH };
    if (isWord(given) || isWord(at)) return null; // 陈先生, 曾表示
    const front = text.charAt(at - 1);
    const before = office ? 3 - Number(/[者士]/.test(front)) : Number(front === '' || BOUNDARY.test(front));
    let run = at;
    while (
      run < at + 7 &&
      isSound(run) &&
      (run < at + 2 || text.charAt(run) === '都' || !sticky(SURE_END, text, run))
    )
      run++;
    if (run < at + 2) run = 0;
    const open = office ? openEnd(at) : 0;
    let best: Candidate | null = null;
    for (const end of [run, given + 2, given + 1, open]) {
      if (end === 0 || !isName(surname ? given : at, end)) continue;
      const ends = ending(end);
      const foreign = end === run || (end === run + 1 && ends === 2);
      const stop = Math.max(ends, Number(foreign));
      const two = end === at + 2;
      if (two && (stop * before === 0 || (foreign && !(office && stop === 2)))) continue;
      // 西班牙首相桑切斯: a country before an office
      if (foreign && has(text, nounEnds.get(end) ?? nounEnds.get(end + 1) ?? -1, IS.sound | IS.common))
        continue;
      const known = foreign || surname > 0;
      // without a surname there must be an office in front, and a word of saying behind or a return
      if (!known && (!office || two || NO_OPEN.test(text.slice(at, end)))) continue;
      const score =
        before +
        (foreign ? 2 : end > given + 2 ? 0 : surname) +
        (known || end === open ? stop : Math.min(stop, 1)) -
        Number(surname === 1 && office && two) -
        0 +
        (stop > 1 && end === given + 1 ? 0.5 : 0) - // 王芳｜高兴地说: where both could end, the sure end decides
        // 时间, 车子: two characters may be any word, but 李明和｜王芳
        Number(two && !office && !saysAt(end) && (stop < 2 || !/[和与、]/.test(front + text.charAt(end))));
      if (score > (best?.score ?? 2)) best = { name: text.slice(at, end), score };
    }
    return best;
  }

  /** How long the last part of a dotted name at `at` is: up to a word that ends a name, where foreign sounds end. */
  function lastPart(at: number, most: number): number {
    let run = 0;
    while (run < 8 && has(text, at + run, IS.sound)) run++;
    for (let length = 1; length <= most && length <= run + 3; length++)
      if (length < run ? isClear(at + length) : ending(at + length) === 2) return length; // 博斯托克｜得知
    return Math.min(Math.max(2, run), most);
  }

  return { candidateAt, lastPart };
}
