/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PLACES = ['河堤', '老街', '码头', '集市', '果园', '学校', '桥头', '茶山', '渡口', '工地'];
const PEOPLE = ['居民', '摊主', '司机', '老师', '船工', '店员', '果农', '工友'];
const DEEDS = [
  '清早就来等开门，手里提着刚摘的菜',
  '把旧门板拆下来，换上刷过漆的木窗',
  '顺着台阶往下走，看水位退了没有',
  '在树下摆好桌椅，等街坊来坐',
  '把通知贴到墙上，又念给老人听',
  '收拾好工具，赶在天黑前把路面铺平',
  '一边称重一边和熟客说笑',
  '沿着江边慢慢骑车，听见汽笛就停下来',
];
const SAYINGS = ['路平了，心里也踏实', '往后天天都能走这条路', '大家一起动手，快得很', '果子甜，价钱也公道'];

/**
 * Invented local news in paragraphs of about 110 characters, the same for the same seed. With `marks` some sentences carry a
 * figure or a quotation, without them other words of the same length stand there.
 */
export function newsText(characters: number, seed: number, marks: boolean): readonly string[] {
  const random = seeded(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const sentence = () => `${pick(PLACES)}边的${pick(PEOPLE)}${pick(DEEDS)}。`;
  const marked = () => {
    const [saying, count, share] = [pick(SAYINGS), 11 + Math.floor(random() * 88), random() < 0.5];
    if (share) return marks ? `今年来了${count}人。` : '今年来了不少人。';
    return marks ? `${pick(PEOPLE)}说：“${saying}。”` : `${pick(PEOPLE)}说，其实${saying}呀。`;
  };
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; ) {
    const text = Array.from({ length: 4 }, sentence).join('') + marked() + (random() < 0.25 ? marked() : '');
    paragraphs.push(text);
    length += text.length;
  }
  return paragraphs;
}
