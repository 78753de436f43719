import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../lib/messaging/bus';
import type { FirstLook } from '../lib/model/first-look';
import { applyAppearance, rememberedAppearance } from './mount/appearance';

declare global {
  /** The first look at the article that was just captured, as soon as the background has it; null where it has none. */
  var lingjuLook: Promise<FirstLook | null> | undefined;
}

/**
 * Stands in the head of the reading view, as `appearance` does in that of other pages; where the background has dressed the page
 * already, that holds. Besides, it asks the background for what was just captured while the rest of the page still loads.
 */
export default defineUnlistedScript(() => {
  if (document.documentElement.dataset.font === undefined) applyAppearance(rememberedAppearance());
  const capture = new URLSearchParams(location.search).get('capture');
  if (capture !== null) globalThis.lingjuLook = send('reader/opened', { capture }).catch(() => null);
});
