import type { AnnotationDraft } from '../model/annotation';

/** Between two texts of one note that were written at the same time: a line across, in Markdown. */
export const BETWEEN_TEXTS = '\n\n---\n\n';

export type MergedDraft = {
  readonly draft: AnnotationDraft;
  /** Both texts had been changed, and the note now has both. */
  readonly bothTexts: boolean;
};

/**
 * What an annotation becomes that `known` was changed into `wanted` in one window while another had made `stored` of it. Of two
 * texts both stay, the stored one first; tags put on or taken off by either are on or off; of two colours the later one wins.
 */
export function mergeDrafts(
  known: AnnotationDraft,
  stored: AnnotationDraft,
  wanted: AnnotationDraft,
): MergedDraft {
  const { note, bothTexts } = mergeTexts(known.note, stored.note, wanted.note);
  const color = wanted.color === known.color ? stored.color : wanted.color;
  const removed = known.tags.filter((tag) => !wanted.tags.includes(tag));
  const added = wanted.tags.filter((tag) => !known.tags.includes(tag));
  const tags = [...new Set([...stored.tags.filter((tag) => !removed.includes(tag)), ...added])];
  return { draft: { color, note, tags }, bothTexts };
}

function mergeTexts(known: string, stored: string, wanted: string): { note: string; bothTexts: boolean } {
  if (wanted === known || wanted === stored) return { note: stored, bothTexts: false };
  if (stored === known) return { note: wanted, bothTexts: false };
  // The note already has both texts: whoever types on changes the one that is theirs.
  const texts = stored.split(BETWEEN_TEXTS);
  const own = texts.lastIndexOf(known);
  if (known.trim() !== '' && own >= 0) {
    return { note: texts.with(own, wanted).join(BETWEEN_TEXTS), bothTexts: false };
  }
  if (stored.trim() === '' || wanted.includes(stored)) return { note: wanted, bothTexts: false };
  if (wanted.trim() === '' || stored.includes(wanted)) return { note: stored, bothTexts: false };
  return { note: stored + BETWEEN_TEXTS + wanted, bothTexts: true };
}
