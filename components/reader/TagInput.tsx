import { useId, useState } from 'preact/hooks';
import { tagSuggestions } from '../../lib/view/tag-suggestions';
import { useAfterPress } from '../hooks/use-after-press';
import { Icon } from '../ui/Icon';
import { useMessages } from '../ui/messages';

type Props = {
  readonly tags: readonly string[];
  /** All tags of the library, the most used first. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  /** It has the focus when it is drawn. */
  readonly autofocus?: boolean;
};

/** `#` and white space would break a tag in Markdown; commas of any kind divide tags. */
const split = (typed: string): readonly string[] =>
  typed
    .split(/[,，、;；\s]+/)
    .map((tag) => tag.replace(/^#+/, ''))
    .filter((tag) => tag !== '');

/**
 * Tags as chips, with completion from all known ones by the ARIA combobox pattern: arrows choose, Enter takes over. Enter, a
 * comma or leaving the field takes over what is typed.
 */
export function TagInput({ tags, known, onChange, autofocus }: Props) {
  const t = useMessages();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const afterPress = useAfterPress();
  const options = isOpen ? tagSuggestions(known, tags, typed) : [];
  const write = (text: string) => {
    setTyped(text);
    setActive(-1);
  };
  const commit = (text: string) => {
    write('');
    const added = split(text).filter((tag) => !tags.includes(tag));
    if (added.length > 0) onChange([...new Set([...tags, ...added])]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const taken = options[active] ?? typed;
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      // Before the first one stands what is typed: -1.
      const places = options.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && taken !== '') {
      event.preventDefault();
      commit(taken);
    } else if (event.key === 'Backspace' && typed === '') onChange(tags.slice(0, -1));
  };
  return (
    <div class="tag-input">
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="chip tag-input__tag"
          aria-label={t('tagRemove', tag)}
          onClick={() => onChange(tags.filter((other) => other !== tag))}
        >
          {tag}
          <Icon name="close" />
        </button>
      ))}
      <input
        type="text"
        class="tag-input__field"
        role="combobox"
        aria-label={t('tags')}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={id}
        aria-activedescendant={options[active] === undefined ? undefined : `${id}-${active}`}
        autocomplete="off"
        autofocus={autofocus}
        placeholder={t('tagsPlaceholder')}
        value={typed}
        onInput={({ currentTarget }) => {
          if (/[,，、]$/.test(currentTarget.value)) commit(currentTarget.value);
          else write(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          commit(typed);
          afterPress(() => setOpen(false));
        }}
      />
      <div
        id={id}
        class="tag-input__known"
        role="listbox"
        aria-label={t('tagsKnown')}
        hidden={options.length === 0}
        // A press must not take the focus from the field, or the list would be gone before the click.
        onPointerDown={(event) => event.preventDefault()}
      >
        {options.map((tag, index) => (
          <button
            key={tag}
            type="button"
            id={`${id}-${index}`}
            class="chip"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => commit(tag)}
          >
            {tag}
          </button>
        ))}
      </div>
    </div>
  );
}
