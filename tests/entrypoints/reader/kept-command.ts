import type fc from 'fast-check';
import { expect } from 'vitest';
import type { AnnotationDraft } from '../../../lib/model/annotation';
import { type Kept, type Known, knownOf, type Model } from './kept-library';

type Command = fc.AsyncCommand<Model, Kept>;
type Run = (model: Model, kept: Kept) => Promise<void>;

/** A command with the check that follows every one of them. */
export const command = (name: string, run: Run, when: (model: Model) => boolean = () => true): Command => ({
  check: when,
  async run(model, kept) {
    await run(model, kept);
    await kept.check(model);
  },
  toString: () => name,
});
export const NOTHING: Known = { note: '', live: false, place: '' };
export const hasNotes = (model: Model) => model.notes.size > 0;
export const draft = (note: string): AnnotationDraft => ({ color: 'yellow', note, tags: [] });

/** Takes over how much of an interrupted work was done, which is all or nothing. */
export async function adopt(
  model: Model,
  kept: Kept,
  allowed: (id: string, now: Known) => boolean,
): Promise<void> {
  for (const stored of await kept.stored()) {
    const now = knownOf(stored);
    const before = model.notes.get(stored.id);
    if (JSON.stringify(before) === JSON.stringify(now)) continue;
    expect(allowed(stored.id, now)).toBe(true);
    model.notes.set(stored.id, now);
  }
}
