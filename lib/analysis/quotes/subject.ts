import type { Span } from '../../model/span';
import type { Mention } from './mentions';

/** A statement and where it stands; the text between the statements on both sides is where its speaker is looked for. */
export type Scene = Span & {
  /** The text of the article without its statements. */
  readonly frame: string;
  /** The statement. */
  readonly said: string;
  /** From the end of the statement before, or the line's start, to the start of the one after, or the line's end. */
  readonly from: number;
  readonly to: number;
  readonly lineStart: number;
  /** The people around, those of the paragraph before `from` included. */
  readonly people: readonly Mention[];
};

/** Bodies and papers that can speak, told by how they end: 市教育局表示, 该公司回应, 报告指出, 《条例》规定. */
const BODY =
  /(?:[^，。；：！？“”《》 \n]{0,18}?(?:(?<![地东西南北前后对])方(?!向)|[局部厅委党院校司社协盟府署台办报网处书信团业庭物构织志]|机关|企业|[媒团]体|部门|报告|该[厂店馆所站行]|[协学合工]会|[大中小]学|中心|银行|[支大中总]队|[派研][出究]所|[公通][告知报]|声明|意见|[社文短书影][论章件评]|办公室|公园|景区|酒店|科|手册|合同|[领使]馆|领事馆|条例|(?<!条)规定)|《[^》\n]{1,20}》(?:第[^，。：]{1,8}条)?)(?=$|给出的$|(?:给出|书面|[一二再终]审|[提最还也则曾初普在对向就于并中里上再明方官发随近昨今当日通回审受晚早经\d])[^，。；：！？的谁]{0,14}$)/;
/** What stands before a body's name and is no part of it. */
const LEADING = /^.*(?:[的了]|着(?:一[张份纸则])?)/;
/** 环保团体绿色未来｜在一份声明中说: who speaks stands before the paper. */
const BY_PAPER = /(?<=..)在[^在]{0,10}(?:声明|[公通][告知报]|报告|文章|书|信)$/;
/** After a mention: what it owns, or that it is only part of a phrase. */
const OWNED =
  /^(?:隔壁|身[边旁]|(?:之一)?的(?![话回答解看语眼脸手嗓心声])|家(?!住)|.{2}的[父母妈爸爷奶妻丈女儿]|[所路村镇县街厂牌]|等人?[^，。]{0,4}的|[^“「，。]{1,6}[”」])/;
/** One person with two offices or an office and a name: 县委常委、｜组织部长｜李明, 最年轻的演员叫｜迟小楼. */
const SAME = /^(?:[、兼及，]|名?叫|是)[^，。：；]*$/;
/** 冲着来接他的好友大喊: who is there is not who speaks; 批评政府“离地”，指市民生活困难: what follows is said. */
const NO_SUBJECT = /^(?:[冲对朝向望拉指抱握]着|看着(?![^，]*的)|(?:并|又|还)?[指称说])/;

const CLAUSE_END = /[，；：。！？…）\n]|(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/y;
/** 该店发布声明。…声明称 */
const PAPER = /^[该这]?(?:公开)?(信|声明|通[报告知]|公告|[社评]论|文章)$/;
const issuedAs = (paper: string): RegExp =>
  new RegExp(
    `(?:发[布出表]|下达|印发|写[了下]|[寄写]来)(?=[^，。；：■\\n]{0,24}${paper}[》”]?[^，。；：]{0,4}[，。；])`,
    'g',
  );

/** Punctuation, or a space between the clauses of a heading: 居民惊魂 里长痛批. */
function isClauseEnd(frame: string, at: number): boolean {
  CLAUSE_END.lastIndex = at;
  return CLAUSE_END.test(frame);
}

/** The mention that says what follows in `[from, to)`: the subject of the last clause, else of the clauses before it. */
export function subjectOf(scene: Scene, from: number, to: number, papers = true): Mention | undefined {
  const { frame, people } = scene;
  // 陈良（70岁，摊贩）说
  const last =
    frame.charAt(to - 1) === '）' ? from + Math.max(0, frame.slice(from, to).lastIndexOf('（')) : to;
  for (let end = last; end >= from; ) {
    let start = end;
    while (start > from && !isClauseEnd(frame, start - 1)) start--;
    const clause = frame.slice(start, end);
    const agent = people.find(
      (one) =>
        one.start > start &&
        one.end <= end &&
        end - one.end < 5 &&
        !/^(?:之一)?的(?!话)/.test(frame.slice(one.end, one.end + 4)) &&
        /(?:被|援引|引[述用]|听[见到].{0,6})$/.test(
          frame.slice(Math.max(0, one.phraseStart - 8), one.phraseStart),
        ),
    );
    const subject =
      agent ?? // 她被亲姐姐吐槽：
      (NO_SUBJECT.test(clause) ? undefined : subjectsOf(scene, start, end)[0]) ??
      bodyIn(clause, start);
    const paper = papers && subject?.kind === 'body' && PAPER.exec(subject.text)?.[1];
    if (subject && paper) return issuerOf(scene, subject.start, paper) ?? subject;
    // 记者问老人，才让摆摆手：“…”: somebody unknown answers
    if (subject && end < last && /记者/.test(subject.text)) return undefined;
    // 我写好了辞职信，…: what ends a clause that is over is its object
    if (subject && (end === last || subject.end < end || frame.charAt(subject.phraseStart - 1) === '的'))
      return subject;
    end = start - 1;
  }
  return undefined;
}

/** Who gave out a paper shortly before it is quoted at `at`. */
function issuerOf(scene: Scene, at: number, paper: string): Mention | undefined {
  const from = Math.max(0, at - 200);
  const before = scene.frame.slice(from, at);
  const to = [
    ...before.matchAll(
      issuedAs(paper === '信' ? '[信书]' : /论|文章/.test(paper) ? '(?:[社评]论|文章)' : paper),
    ),
  ].at(-1)?.index;
  if (to === undefined) return undefined;
  const clause = /[^，。；：\s]*$/.exec(before.slice(0, to))?.index ?? 0;
  // 她很想家，手写了一封家书，信中写道: in its own paragraph the clauses before may name her
  return subjectOf(scene, Math.min(from + clause, Math.max(from, scene.lineStart)), from + to, false);
}

/** The mentions in `[from, to)` that can be subjects, each person once: of 县委常委、组织部长李明 only the name. */
export function subjectsOf({ frame, people }: Scene, from: number, to: number): Mention[] {
  const all = people.filter((one) => one.start >= from && one.end <= to);
  // 儿子今年参加高考的｜钱女士
  const head = all.findLastIndex(
    (one) =>
      one.kind === 'name' &&
      !one.oblique &&
      frame.charAt(one.phraseStart - 1) === '的' &&
      !/[，和与]/.test(frame.slice(from, one.start)) &&
      !(all[0]?.kind === 'name' && /^.{1,2}着/.test(frame.slice(all[0].end, all[0].end + 3))),
  );
  const inside = all.slice(Math.max(0, head));
  return inside.filter((one, i) => {
    const name = one.kind === 'role' && inside.slice(i + 1).find((next) => next.kind === 'name');
    return isSubject(frame, one) && !(name && SAME.test(frame.slice(one.end, name.start)));
  });
}

/** 在李明看来, 让李明感慨 and 接到市民反映 are subjects, 对李明说, 李明的书 and 记者 are none. */
export function isSubject(text: string, { end, oblique, phraseStart }: Mention): boolean {
  const after = text.slice(end, end + 8);
  if (oblique)
    return (
      /^(?:看来|眼[里中])/.test(after) ||
      /(?:[接收]到|[让令叫])$/.test(text.slice(Math.max(0, phraseStart - 2), phraseStart))
    );
  if (/记者|通讯员|实习生/.test(text.slice(phraseStart, end)))
    return /^[^，。]{0,6}(?:问(?![时题]))|^[^，。]{0,4}：/.test(after);
  return !OWNED.test(after) && !/^[。！？]/.test(after); // 民警找到了覃奶奶。: who ends a sentence is its object
}

/** A body or a paper as the subject of a clause without a person. */
function bodyIn(clause: string, at: number): Mention | undefined {
  let words = (BODY.exec(clause)?.[0] ?? '').replace(BY_PAPER, '');
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  const start = at + clause.indexOf(words) + lead;
  words = words.slice(lead);
  if (
    words === '' ||
    words === '庭' ||
    /^[仅只并]?[在于从向对给到把将让与和有因据]|^经由|^通过|被|收到|是/.test(words)
  )
    return undefined;
  return bodyAt(words, start);
}

/** The mention of a body or a paper whose name begins at `start` of the article. */
export const bodyAt = (text: string, start: number): Mention => ({
  kind: 'body',
  text,
  start,
  end: start + text.length,
  phraseStart: start,
  definite: true,
  oblique: false,
});
