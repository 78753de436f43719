import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AnnotationDraft } from '../../lib/model/annotation';
import { useDraft } from '../hooks/use-draft';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';
import { notStored } from '../ui/not-stored';
import { Popover } from '../ui/Popover';
import { ColorPicker } from './ColorPicker';
import type { EditorTarget } from './editor-target';
import { hasMarkup } from './NoteText';
import { ChangedQuote, NoteMarkdown } from './parts-on-demand';
import { TagInput } from './TagInput';

type Props = {
  readonly target: EditorTarget;
  readonly knownTags: readonly string[];
  readonly onStore: (draft: AnnotationDraft) => Promise<void>;
  readonly onLost: (draft: AnnotationDraft, error: unknown) => void;
  readonly onRemove: () => void;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
  /** Other annotations at the same place. */
  readonly others: readonly { readonly id: string; readonly text: string }[];
  /** Present where the text was edited under the highlight. */
  readonly changed: { readonly before: string; readonly after: string } | null;
  readonly onOther: (id: string) => void;
};

/** What scrolls must be reachable by the keyboard. */
const SCROLLABLE = { tabIndex: 0 };

/** Colour, note and tags of one annotation. Leaving it in any way stores first; what cannot be stored stays here. */
export function AnnotationEditor(props: Props) {
  const { target, onClose } = props;
  const t = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const { value: draft, change, save, failure } = useDraft(target.draft, props.onStore, props.onLost);
  const changeNow = (next: AnnotationDraft) => {
    change(next);
    save();
  };
  const close = async () => {
    // A tag that is typed but not taken over yet is taken over when its field is left.
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && root.current?.contains(focused)) focused.blur();
    if (await save()) onClose();
  };
  const closing = useRef(close);
  closing.current = close;

  useLayoutEffect(() => {
    if (target.focus)
      root.current?.querySelector('textarea')?.focus({ preventScroll: target.anchor !== null });
    const onPointerDown = (event: PointerEvent) => {
      if (!(event.target instanceof Node && root.current?.contains(event.target))) closing.current();
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [target]);

  const onKeyDown = (event: KeyboardEvent) => {
    const store = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.isComposing || !(store || event.key === 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };

  return (
    <Popover
      anchor={target.anchor}
      side="below"
      class="editor"
      role="dialog"
      label={t('editorLabel')}
      element={root}
    >
      <form class="editor__form" onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()}>
        <div class="editor__row">
          {target.place && (
            <ColorPicker
              action="recolourTo"
              current={draft.color}
              onPick={(color) => changeNow({ ...draft, color })}
            />
          )}
          {!target.place && <strong class="editor__title">{target.title}</strong>}
          <span class="editor__space" />
          {target.id !== null && (
            <IconButton icon="delete" label={t('deleteNote')} onClick={props.onRemove} />
          )}
          <IconButton icon="close" label={t('editorClose')} onClick={close} />
        </div>
        {props.others.length > 0 && (
          <div class="editor__others">
            <span>{t('alsoHere')}</span>
            {props.others.map(({ id, text }) => (
              <button key={id} type="button" class="chip" lang="zh-CN" onClick={() => props.onOther(id)}>
                {text}
              </button>
            ))}
          </div>
        )}
        {props.changed && <ChangedQuote {...props.changed} />}
        <textarea
          class="editor__note"
          rows={4}
          aria-label={t('note')}
          placeholder={t('notePlaceholder')}
          value={draft.note}
          onInput={({ currentTarget }) => change({ ...draft, note: currentTarget.value })}
          onBlur={() => save()}
        />
        {hasMarkup(draft.note) && (
          <section class="editor__preview" aria-label={t('notePreview')} {...SCROLLABLE}>
            <NoteMarkdown note={draft.note} />
          </section>
        )}
        <TagInput
          tags={draft.tags}
          known={props.knownTags}
          onChange={(tags) => changeNow({ ...draft, tags })}
        />
        {failure ? (
          <div class="editor__failed" role="alert">
            <p>{t(notStored(failure.error))}</p>
            <button type="button" class="button button--primary" onClick={() => save()}>
              {t('retry')}
            </button>
            <button type="button" class="button button--outlined" onClick={() => props.onCopy(draft.note)}>
              {t('copyNote')}
            </button>
          </div>
        ) : (
          <p class="editor__hint">{t('editorHint')}</p>
        )}
      </form>
    </Popover>
  );
}
