/** Directly before a person who is no subject: 对李明说, 和李明, 采访了李明. */
const GOVERNS =
  /(?:[对跟给把被让请替问劝陪帮教叫送等听为因由从在和与同及将使]|(?<![方趋倾意导一])向|告诉|采访|询问|看望|慰问|走访|找到|遇[到见]|[看听][到见说]|[谈说提][起到]|关于|[跟随拉望看指扶抱围]着|陪同|帮助|接到|联系上?|联系到|发给|来到|前往|走[进访]|通知|邀请|组织|带领|受|通过|了)$/;
/** The same before the office of a person: 对县委书记黄某说. One character alone could be part of a word (针对, 向阳). */
const GOVERNS_OFFICE =
  /^.*?(?:(?<![针绝相面应])对(?!口|外)|[跟给把被让](?!水|电)|(?<![方趋倾意导一])向(?![阳东西南北])|告诉|采访了?|询问|看望|慰问|走访|找到|遇[到见]|[看听][到见说]|[谈说提][起到]|关于|[跟随]着|陪同|帮助|接到|联系到?上?|发给|前往|走[进访]|邀请|带领|通过)(?=.)/;
/** Words before a subject that are no part of it: 对此，4月2日上午，在村委会的院子里. */
const ADVERBIAL =
  /^(?:据(?:了解)?|对此|随后|接着|这时|[此当]时|当[天日晚]|[昨今][天日晚]|[近日]?日前?|目前|同时|[此另]外|其中|但是?|而|然而|不过|因此|所以|于是|最[后终]|[事会]后|会上|现场|(?:采访|活动|庭审)[中时]|席间|[一身]旁|旁边|连日来|原来|如今|有一次|[^，]{0,4}记者(?:采访|了解|从)|\d{1,4}[年月日时]\d{0,2}[月日分]?|[上下中]午|[早晚]上|凌晨|傍晚|在.{1,14}?(?:[上中里内前后下旁处]|时候?|期间|现场|门口)(?!海|学|级|央|国|市))+/;
const BREAK = /[，。；：！？…“”‘’「」『』《》"（）()\n 、]/;
/** The longest phrase that names a person, in characters. */
const LONGEST = 36;

/** Where the noun phrase that ends at `at` begins, not before `floor`; `oblique`: a preposition or a verb governs it. */
export function phraseBefore(text: string, at: number, floor: number): { start: number; oblique: boolean } {
  let from = at;
  while (from > floor && at - from < LONGEST && !BREAK.test(text.charAt(from - 1))) from--;
  let head = text.slice(from, at);
  const drop = (count: number) => {
    from += count;
    head = head.slice(count);
  };
  drop(Math.max(...['的', '了', '着', '是'].map((word) => head.lastIndexOf(word))) + 1);
  drop(ADVERBIAL.exec(head)?.[0].length ?? 0);
  if (head === '') return { start: from, oblique: GOVERNS.test(text.slice(Math.max(floor, from - 4), from)) };
  if (GOVERNS.test(head)) return { start: at, oblique: true };
  const governor = GOVERNS_OFFICE.exec(head)?.[0].length ?? 0;
  return { start: from + governor, oblique: governor > 0 };
}
