import type { NumberMark } from '../../lib/model/marks';
import { useMessages } from '../ui/messages';

/** Says that a figure is about so much (多/余/约), or a bound (至少/超过); nothing for an exact one. */
export function Approximation({ of }: { readonly of: NumberMark }) {
  const t = useMessages();
  if (!of.approx) return null;
  return <span class="approximate">{t(of.approx === 'bound' ? 'approxBound' : 'approxAbout')}</span>;
}
