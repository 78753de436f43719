import type { Span } from '../../model/span';
import { VERB } from './cues';
import { COMPOUND, has, IS } from './name-characters';

/** A stretch of text that may be a name, with what speaks for it. */
export type Candidate = { readonly name: string; readonly score: number };

/** What a name must score. */
export const ENOUGH = 5;

/** Words that begin like a name and stand where one can stand: 村民高兴地说, 马上回应. */
const LOOK_ALIKE =
  /高[一二三兴度速校管铁温]|马[上路]|方[便面式法案向]|白[天色]|金[融额牌]|黄[金色]|严[格重]|关[于心注键]|安[全排装]|任[何务]|何[时况]|许多|谈[到起及]|江[西苏南]|周[边围末年期]|曾经|余人|毕竟|温度|顾客|施工|武[汉警术]|简单|解[决释]|纪[委律检念录]|游客|程[度序]|申请|项目|祝[福贺]|房[东子间]|司[机法]|康复|洪[水涝]|景区|习惯|车[主站间队]|查看|权利|石头|凌晨|段时|苗[子木]|朴[实素]|韩[国媒]|欧[盟洲元]|柏林|连[夜续]|时[间候期]|文[章化件]|官[网微]|华为/y;
/** Where a clause or a phrase of time or place ends. */
const BOUNDARY = /[\n，。；：！？…“”‘’」』（）《 、的据对此是和与为因让日天晚午时后前院所局人]/;
/** A name ends for certain before these: 李明｜也, 李明｜指着, 李明｜高兴地. */
const SURE_END =
  /[说称也则还却都便又道在对（：\d]|[问答笑喊写哭叹][道着了得，：。]|向[记大]|[和与、](?:其他|同[学事])|举手|[跑走站坐蹲拿举冲赶爬推抱抬转伸放拉端扔摘脱背翻跳钻送跪][上下进出到起过来去开回在]|.(?:着(?!急)|了|得|地[说讲问笑])|(?:..|.(.)\1)地(?![区方点铁下面])|一[边家直脸起行]|每|今[天年]|当[天日场庭]|家[里中住]|周[一二三四五六日]|星期|[心脸手嘴][里上中]|双[手眼]|眼[里泪眶]|[日前昨近][日天晚前]|连忙|突然|立[即刻]|随后|终于|正在|发现|来到|[给作提发]出|此前|已[经在]|[得受遭]到|获得|目[光标]|[打盘]算|决定|准备|率[\d领队先众]|这[样么]|赛[后前]|帮|嗓/y;
/** What only the end of a name can stand before, whatever the name. */
const CLEAR = /[说称在对则也（\d今昨近]|周[一二三四五六日]|星期/y;
/** Adverbs and bodies that stand between an office and a verb: 村民异口同声说, 教师联合会表示. */
const NO_OPEN = /^[叫开向一再又同接异纷齐自亲直反多各普均此事当现集]|[会部社团组处室司厂]$|[声口]/;
const SAYS = new RegExp(VERB, 'y');
/** What may stand between a surname and a noun: 韦副局长, 陈老师. */
export const BEFORE_NOUN = '局处科院校所站镇县市区村厂园馆队会组店台社董行老医法律警';
const TITLE_FRONT = new RegExp(`^副?总?[${BEFORE_NOUN}]?$`);

const sticky = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};
const compoundAt = (text: string, at: number) => COMPOUND.includes(text.slice(at, at + 2));

/** Reads names in a folded text, whose nouns for people are known. */
export class NameReader {
  private readonly text: string;
  private readonly nouns: ReadonlyMap<number, number>;
  /** What `ending` found out before. */
  private readonly endings = new Map<number, number>();

  constructor(text: string, nouns: readonly Span[]) {
    this.text = text;
    this.nouns = new Map(nouns.map(({ start, end }) => [start, end]));
  }

  saysAt = (at: number): boolean => sticky(SAYS, this.text, at) || /[说称]/.test(this.text.charAt(at));

  /**
   * The best candidate at `at`. What speaks for a name: an office in front of it (3) or the beginning of a clause (1), a
   * surname (2, a weak one 1) or foreign sound (2), a word behind it that ends a name (2 or 1): 仝永康 in 校长仝永康说.
   */
  candidateAt(at: number, office: boolean): Candidate | null {
    const { text } = this;
    if (sticky(LOOK_ALIKE, text, at)) return null;
    const compound = compoundAt(text, at);
    const surname = compound || has(text, at, IS.common) ? 2 : Number(has(text, at, IS.weak) > 0);
    const given = at + (compound ? 2 : 1);
    if ((surname || office) && text.charAt(given) === '某' && !/[一个些种]/.test(text.charAt(given + 1))) {
      const end = given + (/[某甲乙丙丁]/.test(text.charAt(given + 1)) ? 2 : 1);
      return { name: text.slice(at, end), score: ENOUGH };
    }
    if (this.isWord(given) || this.isWord(at)) return null; // 陈先生, 曾表示
    const front = text.charAt(at - 1);
    const before = office ? 3 - Number(/[者士]/.test(front)) : Number(front === '' || BOUNDARY.test(front));
    let run = at;
    while (run < at + 7 && has(text, run, IS.sound) && !(run > at + 1 && sticky(SURE_END, text, run))) run++;
    if (run < at + 2) run = 0;
    let open = 0; // 内阁官房长官｜松野博一｜28日: any name between an office and a word that ends names
    for (let end = at + 3; office && !open && end < at + 7; end++)
      if (
        this.isClear(end)
          ? text.charAt(end - 1) === '一' || !has(text, end - 1, IS.neverLast)
          : end === at + 3 && this.isPlain(at, end) && sticky(SURE_END, text, end)
      )
        open = end;
    let best: Candidate | null = null;
    for (const end of [run, run && run + 1, open, given + 2, given + 1]) {
      if (end === 0 || !this.isName(surname ? given : at, end)) continue;
      const length = end - at;
      const ends = this.ending(end);
      const foreign = end === run || (end === run + 1 && ends === 2);
      const stop = Math.max(ends, Number(foreign));
      if (length === 2 && (stop * before === 0 || (foreign && !(office && stop === 2)))) continue;
      // 西班牙首相桑切斯: a country before an office
      const noun = foreign && !office ? this.nouns.get(end) : undefined;
      if (noun && has(text, noun, IS.sound | IS.common)) continue;
      const known = foreign || surname > 0;
      // without a surname there must be an office in front, and a word of saying behind or a return
      if (!known && (!office || length < 3 || NO_OPEN.test(text.slice(at, end)))) continue;
      const weak = surname === 1 && office && (stop === 1 || length === 2);
      const score =
        before +
        (foreign ? 2 : end > given + 2 ? 0 : surname) +
        (known || end === open ? stop : Math.min(stop, 1)) -
        Number(weak) -
        Number(stop < 2 && has(text, end - 1, IS.neverLast) > 0) +
        (stop > 1 && end === given + 1 ? 0.5 : 0) - // 王芳｜高兴地说: where both could end, the sure end decides
        // 时间, 车子: two characters may be any word, but 李明和｜王芳
        Number(
          length === 2 &&
            !office &&
            !this.saysAt(end) &&
            (stop < 2 || !/[和与、]/.test(front + text.charAt(end))),
        );
      if (score > (best?.score ?? 2)) best = { name: text.slice(at, end), score };
    }
    return best;
  }

  /** How surely a name ends before `at`: 2, 1 or 0. */
  ending(at: number): number {
    const { text, endings } = this;
    const known = endings.get(at);
    if (known !== undefined) return known;
    const sure =
      sticky(SURE_END, text, at) ||
      this.isWord(at) ||
      (/[和与、]/.test(text.charAt(at)) && has(text, at + 1, IS.common | IS.weak) > 0);
    const may = !has(text, at, IS.han) || has(text, at, IS.never | IS.neverLast | IS.may);
    const ending = sure ? 2 : Number(Boolean(may));
    endings.set(at, ending);
    return ending;
  }

  isClear = (at: number): boolean => sticky(CLEAR, this.text, at) || sticky(SAYS, this.text, at);

  /** A verb of saying or a noun for people begins at `at`: 曾｜表示, 陈｜先生, but not 翁｜长庆. */
  private isWord(at: number): boolean {
    if (sticky(SAYS, this.text, at)) return true;
    for (let from = at; from < at + 3; from++)
      if ((this.nouns.get(from) ?? 0) > at + 1) return TITLE_FRONT.test(this.text.slice(at, from));
    return false;
  }

  /** Do only such characters stand in `[from, end)` as begin and end no other word? */
  private isPlain(from: number, end: number): boolean {
    for (let at = from; at < end; at++)
      if (has(this.text, at, IS.never | IS.neverLast | IS.may)) return false;
    return true;
  }

  /** Could all characters of `[from, end)` stand in a given name? */
  private isName(from: number, end: number): boolean {
    const { text } = this;
    if (/^.[者员]|^[后时]/.test(text.slice(end - 1, end + 1))) return false; // 幸存｜者, 查询后
    const zai = end === from + 2 && text.charAt(from) === '在' && this.saysAt(end); // 李在明承认
    for (let at = zai ? from + 1 : from; at < end; at++)
      if (!has(text, at, IS.han) || has(text, at, IS.never)) return false;
    return true;
  }
}
