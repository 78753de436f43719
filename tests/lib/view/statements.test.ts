import { expect, it } from 'vitest';
import type { QuoteMark } from '../../../lib/model/marks';
import { statementsBySpeaker } from '../../../lib/view/statements';

const mark = (start: number, end: number, name: string | null, kind: QuoteMark['kind'] = 'speech') => ({
  start,
  end,
  kind,
  speaker: name === null ? null : { start: 0, end: name.length, text: name },
});

it('puts the statements of one speaker together, the nameless last, with their shares of the text', () => {
  const groups = statementsBySpeaker(
    [mark(0, 10, null), mark(10, 40, '麦启文'), mark(40, 60, '凌姐'), mark(60, 100, '麦启文')],
    200,
  );
  expect(
    groups.map(({ speaker, statements, share, above }) => [speaker?.text, statements.length, share, above]),
  ).toEqual([
    ['麦启文', 2, 0.35, 0],
    ['凌姐', 1, 0.1, 2],
    [undefined, 1, 0.05, 3],
  ]);
});

it('leaves terms and titles aside', () => {
  expect(statementsBySpeaker([mark(0, 5, null, 'term'), mark(6, 9, null, 'title')], 20)).toEqual([]);
});
