import { useId, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { useMessages } from '../ui/messages';

type Props = {
  readonly tags: readonly string[];
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
};

/** `#` and white space would break a tag in Markdown; commas of any kind divide tags. */
const split = (typed: string): readonly string[] =>
  typed
    .split(/[,，、;；\s]+/)
    .map((tag) => tag.replace(/^#+/, ''))
    .filter((tag) => tag !== '');

/** Tags as chips, with completion from all known ones. Enter, a comma or leaving the field takes over what is typed. */
export function TagInput({ tags, known, onChange }: Props) {
  const t = useMessages();
  const id = useId();
  const [typed, setTyped] = useState('');
  const commit = (text: string) => {
    setTyped('');
    const added = split(text).filter((tag) => !tags.includes(tag));
    if (added.length > 0) onChange([...new Set([...tags, ...added])]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && typed !== '') {
      event.preventDefault();
      commit(typed);
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
        aria-label={t('tags')}
        placeholder={t('tagsPlaceholder')}
        list={id}
        value={typed}
        onInput={({ currentTarget }) => {
          if (/[,，、]$/.test(currentTarget.value)) commit(currentTarget.value);
          else setTyped(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => commit(typed)}
      />
      <datalist id={id}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
