import { expect, it } from 'vitest';
import type { QuoteMark } from '../../../lib/model/marks';
import { peopleOf } from '../../../lib/view/people';

const said = (start: number, text: string | null, role?: string): QuoteMark => ({
  start,
  end: start + 4,
  kind: 'speech',
  speaker: text === null ? null : { start: 0, end: text.length, text, ...(role !== undefined && { role }) },
});

it('names everybody once, in the order of the text, with the office told at any place', () => {
  const people = peopleOf([
    said(0, '麦启文'),
    said(9, null),
    said(20, '凌姐'),
    said(30, '麦启文', '渡口负责人'),
  ]);
  expect(people.map(({ text, role }) => [text, role])).toEqual([
    ['麦启文', '渡口负责人'],
    ['凌姐', undefined],
  ]);
});

it('knows nobody where no speaker is named', () => {
  expect(peopleOf([said(0, null)])).toEqual([]);
});
