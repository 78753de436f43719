import { describe, expect, it } from 'vitest';
import { noteWords } from '../../../lib/text/note-words';

const CASES: readonly (readonly [note: string, words: string])[] = [
  ['钢梁**全部**换过', '钢梁全部换过'],
  ['***都要***查，_也许_', '都要查，也许'],
  ['**里面有*两*层**', '里面有两层'],
  ['见[去年的**报道**](http://www.wzljl.cn/a_b.htm "旧文")一篇', '见去年的报道一篇'],
  ['见[去年的报道][旧]。\n\n[旧]: http://www.wzljl.cn/', '见去年的报道。\n\n'],
  ['![码头](http://www.wzljl.cn/a.jpg)在此', '码头在此'],
  ['<https://www.wzljl.cn/>', 'https://www.wzljl.cn/'],
  ['用 `a*b*c` 查', '用 a*b*c 查'],
  ['# 要点\n\n正文', '要点\n\n正文'],
  ['要点\n===\n正文', '要点\n正文'],
  ['> 引文\n> - 第一\n* 第二', '引文\n第一\n第二'],
  ['1. 先问\n2. 再查', '1. 先问\n2. 再查'],
  ['```js\nlet a = 1;\n```\n后', 'let a = 1;\n后'],
  ['上\n\n---\n\n下', '上\n\n\n下'],
  ['\\*不是强调\\*', '*不是强调*'],
  // Signs that mean nothing stay.
  ['3 * 4 = 12，2 * 3 = 6', '3 * 4 = 12，2 * 3 = 6'],
  ['file_name_here', 'file_name_here'],
  ['第[3]版，#标签，5-6月', '第[3]版，#标签，5-6月'],
  ['**没有完', '**没有完'],
  ['', ''],
];

describe('the words of a note', () => {
  it.each(CASES)('%j read %j', (note, words) => {
    expect(noteWords(note)).toBe(words);
  });

  it.each(['*a ', '[', '`', '**', '_a ', '![a](', '> ', '\\'])('come at once of many %j', (piece) => {
    const start = performance.now();
    noteWords(piece.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
