import { IconButton } from './IconButton';

type Props = {
  readonly label: string;
  /** Nothing to go back from: the button stays where it is, so that the focus does, and does nothing. */
  readonly usual: boolean;
  readonly onReset: () => void;
};

/** Puts one choice back to what it was at first. */
export const ResetButton = ({ label, usual, onReset }: Props) => (
  <IconButton
    icon="reset"
    class="button button--icon reset"
    label={label}
    aria-disabled={usual}
    onClick={() => {
      if (!usual) onReset();
    }}
  />
);
