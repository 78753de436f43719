import type { QuoteMark } from '../../model/marks';
import { cuesIn } from './cues';
import type { Pair } from './pairs';

/** Before a term: 所谓“专家”, 墙上写着“安全第一”, 主题为“…”. */
const TERM_BEFORE =
  /(?:所谓|称[为作之]|叫[做作]|什么叫|名[为叫]|誉为|[写印贴标挂刻][着有]|高举|口号|标语|主题|[自简俗戏]称|(?:俗|常|老)[话言][说道])[是为：，]*$/;
/** After a term: “安全第一”的口号, “…”八个大字, “…”为主题. */
const TERM_AFTER = /^(?:的(?:口号|标语|字样|[^，。]{0,4}声)|.{1,2}个?大?字|为[主题核目])/;
/** 叮铃铃—— */
const NOISE = /^(.)?[叮铃轰咚哗砰咔嗒嘟啪隆]{1,4}\P{L}*$/u;
const TITLE_AFTER = /^(?:一[文书课]|为题|的(?:文章|报道))/;
/** Somebody is spoken to, or more is said than a name says. */
const SPOKEN = /[我你您咱俺，。！？；]|[吗呢吧啊呀啦嘛喽哦]$|.{14}/;
const SENTENCE =
  /[，是不像会将要能没已让把被了很应可有在令停极需必使正都也还就只更每]|随时|^(?![最一二两三四五六七八九十]|.*\d).{5}|.{8}|.{4}的/;
/** Verbs whose object is a term, even inside an indirect statement: 要落实“四个不放过”. */
const DOES = /(?:实现|展现|不是|解决|[实进行造到设展扬作成为叫名做了以施立建开办用持得获出击和与及、的])$/;

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
  const lead = text.slice(Math.max(lineStart, pair.start - 120), pair.start).trimEnd();
  const tail = text.slice(pair.end, Math.min(lineEnd, pair.end + 40)).trimStart();
  const complete = /[。！？…，；,～~—.][’』]?$/.test(content);
  const introduced = isIntroduced(lead.slice(-24));
  const colon = lead.endsWith('：');
  if (TITLE_AFTER.test(tail) && !complete) return 'title';
  if (NOISE.test(content) || (content.length < 30 && TERM_AFTER.test(tail))) return 'term';
  if (TERM_BEFORE.test(lead) && !(colon && introduced))
    return complete && content.length > 14 ? 'speech' : 'term';
  if (complete) return 'speech';
  const closed = /^(?:$|[，。；！？”’」』）])/.test(tail);
  const sentence = lead.replace(/^.*[。！？]/, '');
  const speech =
    colon || introduced
      ? closed
        ? SPOKEN.test(content) ||
          (introduced ? content.length > 2 || /[，：]$/.test(lead) : content.length > 7)
        : content.length > 11 && !/^[、和与及]/.test(tail)
      : lead === '' && tail === ''
        ? SPOKEN.test(content)
        : pair.depth === 0 &&
          content.length > 3 &&
          (SENTENCE.test(content) || lead.endsWith('，')) &&
          ((closed && !DOES.test(lead) && (lead.endsWith('，') || cuesIn(sentence, '“').length > 0)) ||
            (sentence === '' && isAttributed(tail)));
  return speech ? 'speech' : 'term';
}

/** 李明说， / 李明表示： / 道了一声 right before the mark. */
function isIntroduced(lead: string): boolean {
  const last = cuesIn(lead, '“').at(-1);
  const rest = lead.slice((last?.at ?? 0) + (last?.text.length ?? 0));
  return last !== undefined && /^(?:[道着了]?(?:一?[句声])?[，：]?|[^，。；！？]{0,12}：)$/.test(rest);
}

/** ，李明说 / 李明告诉记者 right after the mark. */
function isAttributed(tail: string): boolean {
  const clause = /^，?(?![的和与及、等为是])[^，。！？；“”]{1,28}/.exec(tail)?.[0] ?? '';
  return cuesIn(clause, tail.charAt(clause.length)).some((cue) => cue.at > 0);
}
