import type { NumberType } from '../../lib/model/marks';
import type { MessageKey } from '../ui/messages';

/** What each type of figure is called, in the order of the panel. */
export const FIGURE_TYPES = [
  ['count', 'typeCount'],
  ['money', 'typeMoney'],
  ['percent', 'typePercent'],
  ['measure', 'typeMeasure'],
  ['range', 'typeRange'],
  ['date', 'typeDate'],
  ['time', 'typeTime'],
  ['duration', 'typeDuration'],
  ['ordinal', 'typeOrdinal'],
  ['phone', 'typePhone'],
  ['other', 'typeOther'],
] as const satisfies readonly (readonly [NumberType, MessageKey])[];
