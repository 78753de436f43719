import type { JSX } from 'preact';
import { Icon, type IconName } from './Icon';

type Props = Omit<JSX.IntrinsicElements['button'], 'icon' | 'label'> & {
  readonly icon: IconName;
  /** Its accessible name, and the tooltip where no text is shown. */
  readonly label: string;
  readonly showLabel?: boolean;
};

export const IconButton = ({ icon, label, showLabel = false, ...rest }: Props) => (
  <button
    type="button"
    class={showLabel ? 'button button--labelled' : 'button button--icon'}
    aria-label={showLabel ? undefined : label}
    title={showLabel ? undefined : label}
    {...rest}
  >
    <Icon name={icon} />
    {showLabel && <span class="button__label">{label}</span>}
  </button>
);
