import { cuesIn } from './cues';
import type { Mention } from './mentions';
import type { Attribution } from './speakers';
import { type Scene, subjectOf, subjectsOf } from './subject';

/**
 * The person whose words the paragraph goes on giving: 李明告诉记者，当时水流太急。“我们只能拉绳子。” / “A。”李明笑了。“B。” / 李明今年
 * 五十岁。谈起往事，感慨地说：“…” Nobody else may have been named since.
 */
export function narrator(
  scene: Scene,
  previous: Attribution | undefined,
  introduced = false,
): Attribution | undefined {
  const { frame, said, start, lineStart, from } = scene;
  const between = frame.slice(from, start).trim();
  if (between === '' && from > lineStart)
    return frame.slice(from - 2, from) === '？”' || said.endsWith('？”') ? undefined : previous;
  const people = scene.people.filter((one) => one.end <= start);
  const here = { ...scene, people };
  const told = tellerOf(here);
  if (told) return told;
  // 老陆迎上前去，“你好！”
  if (between.endsWith('，')) {
    const at = from + Math.max(0, frame.slice(from, start).search(/[^。！？]*$/));
    const mention = subjectOf(here, at, start);
    if (
      mention &&
      (mention.kind === 'name' ||
        (mention.kind === 'role' && mention.definite && !SUFFERS.test(frame.slice(mention.end, start))) ||
        /^[他她]$/.test(mention.text))
    )
      return { mention, cue: '' };
  }
  // 店家贴出的告示大多是“…”, 物业说项目“…”: somebody else's words inside a sentence
  if (/(?:[是为句]|[说称复][^，。]{0,6})$/.test(between)) return undefined;
  // the last sentence that is about somebody: 李明赶回市区。天已黑。“路上没人。”
  const text = frame.slice(lineStart, start).trimEnd();
  const ends = [0, ...[...text.matchAll(/[。！？”](?=.)/g)].map((match) => match.index + 1)];
  for (const end of ends.slice(-2).reverse()) {
    const subjects = subjectsOf(here, lineStart + end, start).filter(
      (one) => one.definite && !/记者/.test(one.text),
    );
    const [mention] = subjects;
    if (mention?.kind === 'role' || /们$|对方|大家|有人/.test(mention?.text ?? '')) return undefined;
    if (!mention) continue;
    const others = subjects.some((one) => !/^[他她]$/.test(one.text) && one.text !== mention.text);
    return others ? undefined : { mention, cue: introduced ? '：' : '' };
  }
  return undefined;
}

/** Whose words are given before a statement without marks: 李明介绍，…, and nobody else is named since. */
export function tellerOf(scene: Scene): Attribution | undefined {
  const told = toldBy(scene, scene.from, scene.start);
  return told && nobodyElse(scene, told.mention) ? told : undefined;
}

function nobodyElse({ frame, said, start, people }: Scene, mention: Mention): boolean {
  // 法官介绍，王某一度拒不供认。“他沉默了很久。”: who is in the sentence told says nothing, but “我只是路过。” may be his
  const told = mention.end + frame.slice(mention.end, start).search(/[。！？]/);
  const mine = /我(?!们)/.test(said);
  return !people.some(
    (one) =>
      (one.start > told ||
        (mine &&
          one.start > mention.end &&
          (one.kind === 'name' || (/^[一有]/.test(one.text) && !said.includes(one.text.slice(-2)))))) &&
      isOther(one, mention),
  );
}

/** 两名工人被埋，“快挖！”: what happens to somebody is not what he says. */
const SUFFERS = /[被病死伤亡闯撞]/;

/** Is this certainly somebody else? A noun alone may be anybody, a pronoun the same. */
const isOther = (one: Mention, who: Mention) =>
  one.kind !== 'pronoun' && one.definite && !one.oblique && one.text !== who.text;

/** The person whose words a paragraph gives without marks: 李明介绍，… */
function toldBy(scene: Scene, from: number, to: number): Attribution | undefined {
  const text = scene.frame.slice(from, to);
  for (const { at, text: cue } of cuesIn(text).reverse()) {
    const after = text.slice(at + cue.length);
    // 她告诉当地电视台，…
    const object = cue === '告诉' && /^[^，。：“]{1,12}[，：]/.test(after);
    if (cue === '写' || !(object || /^(?:[道着了]|记者)*[，：。]/.test(after))) continue;
    if (/[没不]人?$/.test(text.slice(0, at))) continue; // 没人承认
    const mention = subjectOf(scene, from, from + at);
    if (mention) return { mention, cue };
  }
  return undefined;
}
