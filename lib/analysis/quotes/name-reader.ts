import type { Span } from '../../model/span';
import { PERSON_SAYS, VERB } from './cues';
import { COMPOUND, isHan, isOf, JAPANESE, NEVER, SOUND, STOP, SURNAME, WEAK } from './name-characters';
import { isWordAt } from './words';

/** A stretch of text that may be a name, with what speaks for it. */
export type Candidate = { readonly name: string; readonly score: number };

/** What a name must score. */
export const ENOUGH = 5;

/** Words that the dictionary does not know, or that stand between a person and a word of saying. */
const LOOK_ALIKE =
  /边[^，。]{1,4}边|马上|高[兴声]|曾经|严[肃厉格]|简单|齐声|连[声忙]|华为|房[子间屋]|植[树被保]|揭[牌晓幕]|刀伤|普法|纪委|官[网微]|乐呵/y;
/** Where a clause or a phrase of time or place ends. */
const BOUNDARY = /[\n，。；：！？…“”‘’」』（）《 、的据对此是和与为因让日天晚午时后前院所局人]/;
const SURE_SAYS = new RegExp(PERSON_SAYS, 'y');
const SAYS = new RegExp(`${VERB}|[说称]`, 'y');
/** What only the end of a name can stand before, whatever the name. */
const CLEAR = new RegExp(
  `${SAYS.source}|[在自对则也给把（\\d今昨近]|星期|最[近初后]|接受|去年|来自|当[天日晚]|周[一二三四五六日]`,
  'y',
);
/** A name ends before these as well: 李明｜却, 李明｜指着, 李明｜高兴地. */
const SURE_END = new RegExp(
  `${CLEAR.source}|[是还却便又道：每帮遭]|都(?![热拉克])|[跑走站坐蹲拿举冲拉端扔摘脱转送][上下进出到起过来去开在]|.(?:[着得]|了(?!解)|地[说讲问笑])|(?:..|.(.)\\1)地(?![区方点铁下面])|一[边家直脸起]|当场|[日前昨近此][日天晚前]|连忙|突然|立[即刻]|赛[后前]|来到|[给作提发]出|已[经在]|[得受]到|眼[里泪眶]|毫[不无]|微笑|颇|正[在用带从]|赶[来到忙紧]|拨[打通]|摆[摆手]|敲[门了]|拦[住下]|守[在着]|投[了出]|本人`,
  'y',
);
/** Adverbs and bodies that stand between an office and a verb: 村民异口同声说, 教师联合会表示. */
const NO_OPEN =
  /^(?:(.)\1|[来去听看坐已将确有不却府用拨打指叫开向一再又同接异纷齐自亲直反多各普均此事当现集以])|[会部社团组处室司厂地中声口]$|声音|异口|之余|逢人/;
const MASKED = /某[某甲乙丙丁]?(?![一个些种])/y;

/** Reads names in a folded text, whose nouns for people are known. */
export function nameReader(text: string, nouns: readonly Span[]) {
  const nounEnds = new Map(nouns.map(({ start, end }) => [start, end]));
  const is = (pattern: RegExp, at: number): boolean => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  const isSound = (at: number) => isOf(SOUND, text, at);

  /** A verb of saying or a noun for people begins at `at`: 曾｜表示, 陈｜先生, but not 翁｜长庆. */
  const isWord = (at: number) =>
    is(SAYS, at) ||
    ((nounEnds.get(at) ?? 0) > at + 1 && !/[人者员]/.test(text.charAt((nounEnds.get(at) ?? 0) - 1)));
  const endsSurely = (at: number) => is(SURE_END, at) || isWord(at);

  /** Could all characters of `[from, end)` stand in a given name? */
  function isName(from: number, end: number): boolean {
    const zai = text.charAt(end - 2) === '在' && is(SAYS, end); // 李在明承认
    for (let at = from; at < end; at++)
      if (!isHan(text, at) || (isOf(NEVER, text, at) && !isSound(at) && !(at === end - 2 && zai)))
        return false;
    return true;
  }

  /** The end of any name of three characters or more between an office and a word that ends names: 官房长官｜松野博一｜28日. */
  function openEnd(at: number): number {
    if (is(SURE_END, at + 3) && ![0, 1, 2].some((i) => isOf(STOP, text, at + i))) return at + 3;
    for (let end = at + 3; end < at + 7 && !nounEnds.has(end - 1); end++)
      if (is(CLEAR, end) || /[，。]/.test(text.charAt(end)))
        return /[前才]/.test(text.charAt(end - 1)) ? 0 : end; // 养父临终前｜告诉她
    return 0;
  }

  /**
   * The best candidate at `at`. What speaks for a name: an office in front of it (3) or the beginning of a clause (1), a
   * surname (2, a weak one 1) or foreign sound (2), a word behind it that ends a name (2 or 1): 仝永康 in 校长仝永康说.
   */
  function candidateAt(at: number, office: boolean): Candidate | undefined {
    const compound = `${COMPOUND}|${JAPANESE}`.includes(text.slice(at, at + 2));
    const surname = compound || isOf(SURNAME, text, at) ? 2 : Number(isOf(WEAK, text, at));
    const given = at + (compound ? 2 : 1);
    let run = at;
    while (run < at + 7 && isSound(run) && (run < at + 2 || !is(SURE_END, run))) run++;
    if (!(office || surname || run > at + 2) || is(LOOK_ALIKE, at)) return undefined;
    if (is(MASKED, given)) return { name: text.slice(at, MASKED.lastIndex), score: ENOUGH };
    if (isWord(given) || isWord(at)) return undefined; // 陈先生, 曾表示
    const front = text.charAt(at - 1);
    const before = office ? 3 - Number(/[者士]/.test(front)) : Number(front === '' || BOUNDARY.test(front));
    if (run < at + 2) run = 0;
    const open = office ? openEnd(at) : 0;
    let best: Candidate | undefined;
    for (const end of [run, given + 2, given + 1, open]) {
      if (end === 0 || !isName(surname ? given : at, end)) continue;
      const sure = endsSurely(end);
      const foreign = end === run || (end === run + 1 && sure);
      /** Only the dictionary can tell whether a name ends here. */
      const unsure = !(sure || foreign || !isHan(text, end) || isOf(STOP, text, end));
      const stop = sure ? 2 : Number(before > 0 || !unsure);
      const two = end === at + 2;
      if (two && (before === 0 || (foreign && !(sure && (office || surname > 1))))) continue;
      const known = foreign || surname > 0;
      // without a surname there must be an office in front, and a word of saying behind or a return
      if (
        !known &&
        (!office || two || NO_OPEN.test(text.slice(at, end)) || (end > at + 4 && isWordAt(text, at)))
      )
        continue;
      let score =
        before +
        (foreign ? 2 : end > given + 2 ? Number(isSound(end - 1) && isSound(end - 2)) : surname) +
        (known || end === open ? stop : Math.min(stop, 1)) -
        Number(surname === 1 && office && two) +
        (end === given + 1 ? 0.5 : 0) + // 王芳｜高兴地说: where both could end, the sure end decides
        Number(front === '的' && surname > 1 && end === given + 2) - // 回村的｜陈雨佳
        // 时间, 车子: two characters may be any word, but 李明和｜王芳
        Number(
          two &&
            !office &&
            !is(SAYS, end) &&
            !(front === '、' && surname > 1) &&
            (!sure || !/[和与、]/.test(front + text.charAt(end))),
        );
      // the dictionary only takes away, so it is asked last
      const least = best?.score ?? 3;
      if (score > least && unsure && before > 0 && !isWordAt(text, end)) score -= two ? score : 1;
      // 高兴, 马上回
      const doubtful = !compound && run === 0 && end < at + 4 && (two || !office || !sure);
      if (score > least && doubtful && isWordAt(text, at))
        score -= two ? (is(SURE_SAYS, end) ? 1 : office ? 2 : 3) : 1;
      if (score > least) best = { name: text.slice(at, end), score };
    }
    // 曾试图, 于今年
    return best && surname === 1 && !office && run === 0 && isWordAt(text, given) ? undefined : best;
  }

  /** How long the last part of a dotted name at `at` is: up to a word that ends a name, where foreign sounds end. */
  function lastPart(at: number, most: number): number {
    let run = 1; // 保罗·范登布鲁克: the first character is sure
    while (run < 8 && isSound(at + run)) run++;
    for (let length = 1; length <= most && length <= run + 3; length++) {
      if (/[和与及]/.test(text.charAt(at + length - 1))) break; // 戈里｜和朋友们
      if (length < run ? is(CLEAR, at + length) : endsSurely(at + length)) return length; // 博斯托克｜得知
    }
    return Math.min(Math.max(2, run), most);
  }

  return { candidateAt, isName, lastPart };
}
