/** Text, and its Han characters and words. */
export const COUNTED: readonly (readonly [text: string, han: number, words: number])[] = [
  ['', 0, 0],
  ['江水退了。', 4, 0],
  ['“开船！”他喊。', 4, 0],
  ['全长3600米', 3, 1],
  ['投资17,000.5万元', 4, 1],
  ['GDP增长8.6%', 2, 2],
  ["It's a long way", 0, 4],
  ['　　\n——……', 0, 0],
  ['𠮷野家', 3, 0],
  ['２０２０年', 1, 1],
];
