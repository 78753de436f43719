import type { QuoteMark } from '../../model/marks';
import { cuesIn } from './cues';
import type { Pair } from './pairs';

/** Before a term: 所谓“专家”, 墙上写着“安全第一”, 主题为“…”. */
const TERM_BEFORE =
  /(?:所谓的?|[被]?称(?:之)?(?:为|作)|叫做|叫作|名为|名叫|取名|命名为|誉为|评为|授予|荣获|获得?|写着|写有|印着|印有|刻着|挂着|贴着|贴有|书写着|标着|标有|标注|注明|打出|高举|悬挂|亮出|口号[是为：]*|标语[是为：]*|主题[是为：]*|题目[是为：]*|题词[是为：]*|校训[是为：]*|关键词[是为：]*|字样[是为：]*|简称|俗称|又称|统称|号称|人称|自称|戏称|俗话说|俗语说|常言道|古语云|老话说|谚语[说：]?|秉持|秉承|坚持|树立|践行|贯彻|落实|围绕|按照|推行|实施|开展|打造|遵循)[，：]?$/;
/** After a term: “安全第一”八个大字, “…”的口号, “…”为主题. */
const TERM_AFTER =
  /^(?:的?(?:口号|标语|字样|大字|横幅|称号|美誉|名义|美称|理念|精神|原则|方针|模式|制度|活动|工程|行动|计划|主题|声音|声响|响声|条幅|牌子|招牌|字条|要求|目标|机制|思路|思想|作风|困境|问题|现象|时代|误区|怪圈|等[口标字])|[一二三四五六七八九十两\d]+个?(?:大|金|红)*字|(?:这|那)?[一二三四五六七八九十两几]句|为(?:主题|题|名|由|契机|目标|载体|抓手|主线|核心|宗旨|导向|理念))/;
const TITLE_BEFORE = /(?:题为|标题为|题目为|书名为|题目是|标题是|以)[：]?$/;
const TITLE_AFTER = /^(?:一文|一书|一课|为题|的(?:文章|报道|帖子|专题|讲座|演讲|论文|社论))/;
/** Someone speaks: a person is addressed, or a sentence is complete. */
const SPOKEN = /[我你您咱俺]|[，。！？；]|[吗呢吧啊呀啦嘛喽哦]$/;
const PREDICATE = /[是不会将要能没已让把被我你他她了很太应可有在]/;
/** Verbs whose object is a term, even inside an indirect statement: 要落实“四个不放过”. */
const DOES =
  /(?:落实|推进|打造|做到|实现|建设|开展|推行|推出|解决|破解|打通|形成|实行|坚持|发扬|弘扬|开通|设立|成立|启动|举办|评选|获评|入选|属于|作为|成为|进入|称为|是)$/;
const STOPS = /[。！？…，；,～~—]$/;

/**
 * Is this pair speech, a term or a title? GB/T 15834: the stop stands inside the marks when the words are quoted as
 * a sentence of their own, outside when they are part of the writer's sentence.
 */
export function kindOf(text: string, pair: Pair, lineStart: number, lineEnd: number): QuoteMark['kind'] {
  if (pair.book) return 'title';
  const content = text
    .slice(pair.start, pair.end)
    .replace(/^[“"＂‘「『〝]|[”"＂’」』〞]$/g, '')
    .trim();
  const sentenceLead = text.slice(Math.max(lineStart, pair.start - 120), pair.start).replace(/\s+$/, '');
  const lead = sentenceLead.slice(-14);
  const tail = text.slice(pair.end, Math.min(lineEnd, pair.end + 40)).replace(/^\s+/, '');
  if (pair.goesOn) return 'speech';
  const complete = STOPS.test(content);
  const colon = lead.endsWith('：');
  const introduced = introducedBySaying(sentenceLead);

  if (!/[。！？…，]$/.test(content) || content.length < 30) {
    if (TITLE_AFTER.test(tail) && (TITLE_BEFORE.test(lead) || content.length > 3) && !complete)
      return 'title';
    if (TERM_AFTER.test(tail)) return 'term';
    if (TERM_BEFORE.test(lead) && !(colon && introduced))
      return complete && content.length > 14 ? 'speech' : 'term';
  }
  if (complete) return 'speech';
  const closed = tail === '' || /^[，。；！？”’」』）]/.test(tail);
  if (colon)
    return !/^[、和与及]/.test(tail) && (introduced || content.length >= 8 || SPOKEN.test(content))
      ? 'speech'
      : 'term';
  if (introduced && !/[的等]$/.test(lead)) {
    if (closed || content.length >= 12) return 'speech';
    return 'term';
  }
  if (pair.depth > 0) return 'term';
  const sentenceStart = lead === '' || /[。！？”」』]$/.test(lead);
  if (sentenceStart && (content.length >= 8 || SPOKEN.test(content)) && attributedAfter(tail))
    return 'speech';
  if (lead === '' && tail === '') return SPOKEN.test(content) ? 'speech' : 'term';
  const sentence = sentenceLead.slice(lastStop(sentenceLead) + 1);
  if (
    closed &&
    content.length >= 7 &&
    (content.length >= 20 || content.includes('，') || PREDICATE.test(content)) &&
    !DOES.test(lead) &&
    cuesIn(sentence).length > 0
  )
    return 'speech';
  return 'term';
}

/** 李明说， / 表示： / 道了一声 right before the mark. */
function introducedBySaying(lead: string): boolean {
  const last = cuesIn(lead.slice(-24), '“').at(-1);
  if (!last) return false;
  const rest = lead.slice(-24).slice(last.at + last.text.length);
  return /^(?:道|着|了)?(?:一?[句声])?[，：]?$/.test(rest) || /^[^，。；！？]{0,12}：$/.test(rest);
}

/** ，李明说 / 李明告诉记者 right after the mark. */
function attributedAfter(tail: string): boolean {
  const clause = /^，?[^，。！？；“”]{1,28}/.exec(tail)?.[0] ?? '';
  if (/^，?(?:[的和与及、等为是]|政策|活动|项目)/.test(clause)) return false;
  const next = tail.slice(clause.length);
  return cuesIn(clause, next.slice(0, 2)).some((cue) => cue.at > 0 && cue.at < 26);
}

function lastStop(text: string): number {
  return Math.max(text.lastIndexOf('。'), text.lastIndexOf('！'), text.lastIndexOf('？'));
}
