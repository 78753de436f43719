/** Long enough for a loaded two-core machine; a condition that holds is seen at once, so the length costs nothing. */
const PATIENCE_MS = 45_000;

/**
 * Asks again and again until the answer is neither undefined, null nor false, and returns it. A failing question counts
 * as "not yet" (the page may be in the middle of a navigation); its last error is told when patience ends.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false>,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  let lastError: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`, { cause: lastError });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
