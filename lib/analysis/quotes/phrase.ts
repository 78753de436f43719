/** What stands before a person who is no subject: 对李明说, 采访了县委书记黄某. */
const VERBS =
  '告诉|自从|援引|引[述用]|在(?![职校任逃读线押编建场座野])|发现|来自|传来|感谢|采访|[询访慰]问|[看慰]望|(?<!没)[找遇看见听收接谈说提想][到起]|[关至]于|帮助|联系|[发写寄送递交]给|走[进访]|邀请|[带率]领|超过|战胜|击败|会见|接替|[通透]过|[冲朝](?=[那这])|[拉抓抱扶拦围困]住|叫|(?<![反相])对(?![口外手方面])|[跟给把让]|被(?!告|上诉)|向(?![阳东西南北])';
/** Directly before a name one character is enough; further on it could be part of a word: 因, 从 (从化区). */
const GOVERNS = new RegExp(
  `^(?:才[和与跟]|.*(?:[请替问劝陪帮教送等听为因由从和与同将使称受了冲朝在]|(?<!埃)及|其他)$|.*?(?:${VERBS}))`,
);
/** Words before a subject that are no part of it: 对此，4月2日上午，在村委会的院子里. */
const ADVERBIAL =
  /^(?:据(?:了解)?|[因对]此|随后|[此当这同]时|[当昨今][天日晚]|[近日目]?[日前]前?|[此另]外|其中|[但可]是?|然?而|不过|所以|于是|[最事会][后终上]|现场|如今|[上下中]午|晚上|凌晨|\d{1,4}[年月日时])+/;
const BREAK = /[^\p{L}\p{N}·%]/u;
/** The longest phrase that names a person, in characters. */
export const LONGEST = 36;

/** Where the noun phrase that ends at `at` begins, not before `floor`; `oblique`: a preposition or a verb governs it. */
export function phraseBefore(text: string, at: number, floor: number): { start: number; oblique: boolean } {
  let from = at;
  while (from > floor && at - from < LONGEST && !BREAK.test(text.charAt(from - 1))) from--;
  from += ADVERBIAL.exec(text.slice(from, at))?.[0].length ?? 0;
  const before = /^.*(?:[了着是]|(?<!自己|[他她我]们?)的)/.exec(text.slice(from, at))?.[0] ?? '';
  from += before.length;
  if (/[了着是]$|^[^的]*是/.test(before)) return { start: from, oblique: true }; // 石勇曾是省队的门将, 抱着孩子
  const governor = GOVERNS.exec(text.slice(from, at))?.[0].length ?? 0;
  from += governor;
  // 巡逻时发现｜一名男子
  from += Math.max(0, text.slice(from, at).search(/另?[一这那几两多][位名个]/));
  return { start: from, oblique: governor > 0 };
}
