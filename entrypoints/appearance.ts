import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyAppearance, rememberedAppearance } from './mount/appearance';

/**
 * Stands in the head of every page but the reading view, which has `reader-head`, and runs before the first paint: no page flashes
 * in the wrong theme.
 */
export default defineUnlistedScript(() => applyAppearance(rememberedAppearance()));
