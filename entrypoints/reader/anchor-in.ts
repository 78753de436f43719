import type { resolveSelector } from '../../lib/anchor/resolve';
import type { Anchor, Selector } from '../../lib/model/annotation';

let resolve: typeof resolveSelector | undefined;

/** Whether a selector was made on `text` itself: then it stands where it says. */
export const isMadeOn = (
  text: string,
  { quote, position }: Selector,
  textThen: string | undefined,
): boolean =>
  textThen === text && quote.exact !== '' && text.slice(position.start, position.end) === quote.exact;

/** Loads what finds a place again in another text: much code, which most articles never need. */
export async function loadResolve(): Promise<void> {
  resolve ??= (await import('../../lib/anchor/resolve')).resolveSelector;
}

/** As `resolveSelector`. What was not made on `text` itself can be asked for only after `loadResolve`. */
export function anchorIn(text: string, selector: Selector, textThen: string | undefined): Anchor | null {
  if (isMadeOn(text, selector, textThen)) return { ...selector.position, quality: 'exact' };
  if (resolve === undefined) throw new Error('The resolver has not been loaded.');
  return resolve(text, selector, textThen);
}
