type Texts = readonly [known: string, stored: string, wanted: string];

/** Notes changed in two windows: [what both had read, what one stored first, what the other stores, what is kept]. */
export const MERGE_CASES: readonly (readonly [name: string, texts: Texts, kept: string, told: boolean])[] = [
  ['only this window changed it', ['旧', '旧', '新'], '新', false],
  ['only the other window changed it', ['旧', '新', '旧'], '新', false],
  ['both changed it in the same way', ['旧', '新', '新'], '新', false],
  ['both changed it', ['旧', '甲', '乙'], '甲\n\n---\n\n乙', true],
  ['both wrote a first text', ['', '甲', '乙'], '甲\n\n---\n\n乙', true],
  ['this window went on writing what the other had stored', ['', '茶', '茶铺'], '茶铺', false],
  ['the other window had already written more', ['', '茶铺', '茶'], '茶铺', false],
  [
    'this window types on after both were kept',
    ['乙', '甲\n\n---\n\n乙', '乙丙'],
    '甲\n\n---\n\n乙丙',
    false,
  ],
  ['the other window emptied it', ['旧', '', '新'], '新', false],
  ['this window emptied it', ['旧', '新', ''], '新', false],
  ['a line across of the user is no second text', ['上\n\n---\n\n下', '上\n\n---\n\n下', '上'], '上', false],
];
