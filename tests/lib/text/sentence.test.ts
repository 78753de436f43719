import { describe, expect, it } from 'vitest';
import { sentenceAround, sentencesOf } from '../../../lib/text/sentence';

const around = (text: string, part: string) => {
  const start = text.indexOf(part);
  const span = sentenceAround(text, { start, end: start + part.length });
  return text.slice(span.start, span.end);
};

describe('sentenceAround', () => {
  it.each([
    ['第一句。第二句有27场酒宴。第三句。', '27场', '第二句有27场酒宴。'],
    ['开头有9名学生！后面没有。', '9名', '开头有9名学生！'],
    ['没有句号的标题\n正文有50户。', '50户', '正文有50户。'],
    ['“请您再喝。”村主任说，共27场。完', '27场', '村主任说，共27场。'],
    ['他说：“去过3次。”又说别的。', '3次', '他说：“去过3次。”'],
    ['宣传接地气……共有8支队伍。', '8支', '共有8支队伍。'],
    ['　　共有8支队伍　', '8支', '共有8支队伍'],
    ['前句。跨句甲。乙后句。末', '甲。乙', '跨句甲。乙后句。'],
  ])('%s finds %s in its sentence', (text, part, sentence) => {
    expect(around(text, part)).toBe(sentence);
  });

  it('draws positions outside the text in', () => {
    expect(sentenceAround('短。', { start: -5, end: 99 })).toEqual({ start: 0, end: 2 });
    expect(sentenceAround('', { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});

describe('sentencesOf', () => {
  it.each([
    ['江水涨了。船停了！', ['江水涨了。', '船停了！']],
    ['“船停了。”他说。“等水退。”', ['“船停了。”', '他说。', '“等水退。”']],
    ['水位9.5米\n　　渡口停航', ['水位9.5米', '渡口停航']],
    ['好……下一句；再一句', ['好……', '下一句；', '再一句']],
    ['——\n\n正文。', ['正文。']],
    ['', []],
  ])('of %j', (text, sentences) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
