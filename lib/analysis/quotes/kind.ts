import type { QuoteMark } from '../../model/marks';
import { cuesIn } from './cues';
import type { Pair } from './pairs';

/** Before a term: 所谓“专家”, 墙上写着“安全第一”, 主题为“…”. */
const TERM_BEFORE =
  /(?:所谓|称[为作]|[名，字首这]叫|[外绰]号|获评|叫[做作]|管.{1,4}叫|么叫|[名誉]为|[写印贴挂刻][着有]|口号|标语|顺口溜|落款|大字|主题|[自俗戏人]称|[俗常老][话言][说道])[是为：，]*$/;
/** 叮铃铃—— */
const NOISE = /^(.)?[叮铃轰咚哗砰咔啪]{1,4}\P{L}*$/u;
/** 发表题为“…”的社论, but 主题为“…” is a motto. */
const TITLE_BEFORE = /(?<![主副命话议])题为$/;
const TITLE_AFTER = /^(?:一[文书课]|为题)/;
const PROVERB_AFTER = /^，?[说指]的是/;
/** Somebody is spoken to, or more is said than a name says. */
const SPOKEN = /[我你您咱，。！？；]|[吗呢吧啊呀啦嘛]$/;
const CLAUSE = /[，是不像会将要能没已让把被了很应可有在令停必都也还就只更极太非]/;
const SENTENCE = new RegExp(`${CLAUSE.source}|^(?![最一二两三四五六七八九十]|.*\\d).{5}|.{4}的`);
/** Verbs whose object is a term, even inside an indirect statement: 要落实“四个不放过”. */
const DOES =
  /(?:不是|[实展]现|[能通进行好造设成叫做了以立建开办用得获出和与及、的]|(?<![因行])为|(?<!感)到|[一这那][种个道场条类股项批支座])$/;

/**
 * Is this pair speech, a term or a title? GB/T 15834: the stop stands inside the marks when the words are quoted as
 * a sentence of their own, outside when they are part of the writer's sentence.
 */
export function kindOf(line: string, pair: Pair): QuoteMark['kind'] {
  if (pair.book) return 'title';
  const content = line
    .slice(pair.start, pair.end)
    .replace(/^[“"‘「『]|[”"’」』]$/g, '')
    .trim();
  const lead = line.slice(Math.max(0, pair.start - 120), pair.start).trimEnd();
  const tail = line.slice(pair.end, pair.end + 40).trimStart();
  const { length } = content;
  const complete = /[。！？…，；~—.][’』]?$/.test(content);
  const colon = lead.endsWith('：');
  const introduced = isIntroduced(lead.slice(-24));
  if ((TITLE_AFTER.test(tail) || TITLE_BEFORE.test(lead)) && !complete) return 'title';
  if (NOISE.test(content) || PROVERB_AFTER.test(tail)) return 'term';
  if (TERM_BEFORE.test(lead) && !(colon && introduced))
    return complete && (length > 14 || (lead.endsWith('叫') && /！/.test(content))) ? 'speech' : 'term'; // 她叫“快跑！”
  if (complete) return 'speech';
  const closed = /^(?:$|[，。；！？”’」』）“])/.test(tail);
  const spoken = SPOKEN.test(content);
  if (lead + tail === '') return spoken || (length > 5 && CLAUSE.test(content)) ? 'speech' : 'term';
  if (pair.depth > 0) return 'term';
  if (!closed) return length > 11 && (introduced || (spoken && !tail.startsWith('的'))) ? 'speech' : 'term';
  return (spoken && length > 3) || length > lengthOfTerms(lead, tail, content, introduced)
    ? 'speech'
    : 'term';
}

/** How long words without a stop of their own may be and are still a term, in characters. */
function lengthOfTerms(lead: string, tail: string, content: string, introduced: boolean): number {
  const stop = lead.charAt(lead.length - 1);
  if (introduced) return /[：，句声答问]/.test(stop) ? 0 : 2; // 应了一声“嗯”
  if (DOES.test(lead)) return 11;
  if (/[”」]$/.test(lead) || /^[“「]/.test(tail)) return Infinity;
  if (stop === '，') return 3;
  const told = cuesIn(lead.replace(/^.*[。！？]/, ''), '“').length > 0;
  if (SENTENCE.test(content)) return told ? 3 : 7;
  return told ? 7 : Infinity;
}

/** 李明说， / 李明表示： / 道了一声 right before the mark. */
function isIntroduced(lead: string): boolean {
  const last = cuesIn(lead, '“').at(-1);
  return (
    last !== undefined &&
    /^(?:[道着了]?(?:一?[句声])?[，：]?|[^，。；！？]{0,12}：)$/.test(lead.slice(last.at + last.text.length))
  );
}
