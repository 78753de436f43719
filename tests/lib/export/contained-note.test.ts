import { describe, expect, it } from 'vitest';
import { containedNote } from '../../../lib/export/contained-note';
import { NOTE_CASES } from './contained-note.cases';

describe('containedNote', () => {
  for (const { name, note, file } of NOTE_CASES) {
    it(`${file === undefined ? 'leaves' : 'contains'} ${name}`, () => {
      expect(containedNote(note)).toBe(file ?? note);
    });
  }
});
