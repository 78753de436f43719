import type { Color } from '../../lib/model/annotation';
import type { MessageKey } from '../ui/messages';

/** What each colour is called. */
export const COLOR_NAMES: Readonly<Record<Color, MessageKey>> = {
  yellow: 'colorYellow',
  green: 'colorGreen',
  blue: 'colorBlue',
  pink: 'colorPink',
  purple: 'colorPurple',
};
