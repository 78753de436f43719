import type { CapturedArticle } from '../../lib/messaging/protocol';

/**
 * Captures whose reading view is being opened while they are stored. Kept in memory, for as long as a page needs to load: where the
 * browser stops the background in between, the page finds in the store what was stored.
 */
const underWay = new Map<string, Promise<CapturedArticle>>();

export function begin(id: string, capture: Promise<CapturedArticle>): void {
  underWay.set(id, capture);
}

/** Null where the capture is not, or no longer, known. */
export async function take(id: string): Promise<CapturedArticle | null> {
  const capture = underWay.get(id);
  underWay.delete(id);
  return (await capture) ?? null;
}
