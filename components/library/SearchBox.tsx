import { Icon } from '../ui/Icon';

type Props = {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
};

/** A search box; what it finds follows every key. */
export function SearchBox({ label, words, onWords }: Props) {
  return (
    <search class="library__search">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={words}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
      />
    </search>
  );
}
