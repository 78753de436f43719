import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';

type Props = {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
};

/** A search box; what it finds follows every key, and with an input method every word that is put together. */
export function SearchBox({ label, words, onWords }: Props) {
  /** What stands in the box while a word is put together (`zhou'du`): nobody looks for that. */
  const [composed, setComposed] = useState<string | null>(null);
  const take = (typed: string) => {
    setComposed(null);
    onWords(typed);
  };
  return (
    <search class="library__search">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={composed ?? words}
        onInput={({ currentTarget: { value }, isComposing }) =>
          isComposing ? setComposed(value) : take(value)
        }
        onCompositionEnd={({ currentTarget: { value } }) => take(value)}
      />
    </search>
  );
}
