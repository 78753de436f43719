import type { RefObject } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import {
  type AnnotationDraft,
  type Color,
  type Place,
  type PlacedAnnotation,
  placeOfAnchor,
} from '../../lib/model/annotation';
import type { Removal } from '../../lib/model/article';
import { annotationOn } from '../../lib/view/touched';
import { wordsAt } from '../../lib/view/words-at';
import type { ShowToast } from '../hooks/use-toast';
import { useMessages } from '../ui/messages';
import { notStored } from '../ui/not-stored';
import { useColorName } from './color-names';
import type { EditorTarget } from './editor-target';
import { boxOf } from './jump-to';
import type { ReaderProps } from './reader-props';

/** Everything that changes annotations: each call stores at once, says what it did, and loses nothing when it fails. */
export function useAnnotating(
  props: ReaderProps,
  body: RefObject<HTMLElement | null>,
  text: string,
  show: ShowToast,
) {
  const { actions, settings, annotations } = props;
  const t = useMessages();
  const colorName = useColorName();
  const [editor, setEditor] = useState<EditorTarget | null>(null);
  const [said, setSaid] = useState({ count: 0, words: '' });
  /** Every saying counts, so that the same words twice are heard twice. */
  const say = useCallback((words: string) => setSaid(({ count }) => ({ count: count + 1, words })), []);
  const openings = useRef(0);
  /** Ids of annotations made by an editor that opened without one. */
  const made = useRef(new Map<number, string>());
  /** What the words of each open editor were when they were last read or stored. */
  const known = useRef(new Map<number, AnnotationDraft>());

  const open = (target: Omit<EditorTarget, 'key' | 'anchor'>) => {
    openings.current += 1;
    const anchor = target.place && body.current ? boxOf(body.current, target.place) : null;
    setEditor({ ...target, key: openings.current, anchor });
  };
  const closeEditor = useCallback(() => setEditor(null), []);

  const failed = (error: unknown, retry: () => void, words: string) =>
    show(t(notStored(error)), {
      tone: 'error',
      actions: [
        { label: t('retry'), run: retry },
        ...(words === '' ? [] : [{ label: t('copyNote'), run: () => copy(words) }]),
      ],
    });
  const copy = (words: string) => {
    actions.copy(words).then(
      () => show(t('copied')),
      () => show(t('copyFailed'), { tone: 'error' }),
    );
  };

  const bare = (color: Color): AnnotationDraft => ({ color, note: '', tags: [] });
  const rememberColor = (color: Color) => {
    if (color !== settings.color) changeSettings({ color });
  };
  const changeSettings: ReaderProps['actions']['changeSettings'] = (change) =>
    actions.changeSettings(change).catch(() => show(t('settingsFailed'), { tone: 'error' }));

  const highlight = async (place: Place, color: Color) => {
    const same = annotationOn(place, annotations);
    if (same) return recolour(same.annotation.id, color);
    try {
      await actions.add(place, bare(color));
      say(t('saidHighlighted'));
      rememberColor(color);
    } catch (error) {
      failed(error, () => highlight(place, color), wordsAt(text, props.article.blocks, place));
    }
  };

  const recolour = async (id: string, color: Color) => {
    try {
      await actions.update(id, { color });
      say(t('recolourTo', colorName(color)));
      rememberColor(color);
    } catch (error) {
      failed(error, () => recolour(id, color), '');
    }
  };

  /** Highlights at once, so that the place is kept whatever happens to the note. A highlight that is there already gets it. */
  const addNote = async (place: Place) => {
    const same = annotationOn(place, annotations);
    if (same) return openNote(same, true);
    const draft = bare(settings.color);
    const id = await actions.add(place, draft).catch(() => null);
    open({ id, place, title: '', draft, focus: true });
  };

  const openNote = (placed: PlacedAnnotation, focus: boolean) => {
    const { annotation, anchor } = placed;
    open({
      id: annotation.id,
      place: anchor && placeOfAnchor(anchor),
      title: annotation.selector ? t('orphans') : t('articleNote'),
      draft: { color: annotation.color, note: annotation.note, tags: annotation.tags },
      focus,
    });
  };
  const openArticleNote = () => {
    const existing = annotations.find(({ annotation }) => annotation.selector === null);
    if (existing) openNote(existing, true);
    else open({ id: null, place: null, title: t('articleNote'), draft: bare(settings.color), focus: true });
  };

  const idOf = (target: EditorTarget) => target.id ?? made.current.get(target.key) ?? null;
  const store = async (target: EditorTarget, draft: AnnotationDraft) => {
    const id = idOf(target);
    if (id !== null) {
      const { bothTexts } = await actions.update(id, draft, known.current.get(target.key) ?? target.draft);
      if (bothTexts) show(t('bothTextsKept'));
    } else if (target.place || draft.note.trim() !== '' || draft.tags.length > 0) {
      made.current.set(target.key, await actions.add(target.place, draft));
    }
    known.current.set(target.key, draft);
    say(t('saidStored'));
    rememberColor(draft.color);
  };
  const lost = (target: EditorTarget, draft: AnnotationDraft, error: unknown) =>
    failed(error, () => store(target, draft).catch((again) => lost(target, draft, again)), draft.note);

  const notDone = (error: unknown): null => {
    show(t(notStored(error)), { tone: 'error' });
    return null;
  };
  const undo = async () => {
    const undone = await actions.undo().catch(notDone);
    if (undone !== null) show(t(undone ? 'undone' : 'nothingToUndo'));
  };
  const redo = async () => {
    const redone = await actions.redo().catch(notDone);
    if (redone !== null) show(t(redone ? 'redone' : 'nothingToRedo'));
  };
  const remove = async (id: string) => {
    closeEditor();
    try {
      await actions.remove(id);
      show(t('noteDeleted'), { actions: [{ label: t('undo'), run: undo }] });
    } catch (error) {
      failed(error, () => remove(id), '');
    }
  };

  const bringBack = async (removal: Removal) => {
    closeEditor();
    try {
      await actions.bringBack(removal);
      show(t('removalBroughtBack'), { actions: [{ label: t('undo'), run: undo }] });
    } catch (error) {
      failed(error, () => bringBack(removal), '');
    }
  };

  const acknowledge = () => actions.acknowledge().catch(notDone);

  return {
    editor,
    /** What was done last, for the live region. */
    said,
    say,
    idOf,
    highlight,
    recolour,
    addNote,
    openNote,
    openArticleNote,
    closeEditor,
    store,
    lost,
    remove,
    bringBack,
    acknowledge,
    undo,
    redo,
    copy,
    changeSettings,
  };
}

export type Annotating = ReturnType<typeof useAnnotating>;
