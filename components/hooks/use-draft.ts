import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

type Failure = { readonly error: unknown };
type Draft<T> = {
  readonly value: T;
  readonly change: (value: T) => void;
  /** Stores what is not stored yet. True when nothing is left to store; false leaves the draft and sets `failure`. */
  readonly save: () => Promise<boolean>;
  /** What the last save failed with; null when it did not. */
  readonly failure: Failure | null;
};

/** Whoever types no further for as long as this has said something; in milliseconds. */
const PAUSE = 500;

/**
 * What the user types, until it is stored: at every pause, since a page that is left may have no time to store anything, but not in
 * the middle of a word that an input method composes. Saves follow each other and never overlap, a save also happens when the
 * window is hidden and when the editor goes away. If that last one fails, `onLost` gets the words.
 */
export function useDraft<T>(
  initial: T,
  store: (value: T) => Promise<void>,
  onLost: (value: T, error: unknown) => void,
): Draft<T> {
  const [value, setValue] = useState(initial);
  const [failure, setFailure] = useState<Failure | null>(null);
  const failedWith = useRef<unknown>(null);
  const latest = useRef(initial);
  const stored = useRef(initial);
  const queue = useRef(Promise.resolve(true));
  const calls = useRef({ store, onLost });
  calls.current = { store, onLost };

  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const save = useCallback(() => {
    clearTimeout(pause.current);
    queue.current = queue.current.then(async () => {
      const saving = latest.current;
      if (saving === stored.current) return true;
      try {
        await calls.current.store(saving);
        stored.current = saving;
        setFailure(null);
        return true;
      } catch (error) {
        failedWith.current = error;
        setFailure({ error });
        return false;
      }
    });
    return queue.current;
  }, []);

  const isComposing = useRef(false);
  const saveAtPause = useCallback(() => {
    clearTimeout(pause.current);
    if (!isComposing.current) pause.current = setTimeout(save, PAUSE);
  }, [save]);

  const change = useCallback(
    (next: T) => {
      latest.current = next;
      setValue(next);
      saveAtPause();
    },
    [saveAtPause],
  );

  useEffect(() => {
    const onComposition = ({ type }: CompositionEvent) => {
      isComposing.current = type === 'compositionstart';
      saveAtPause();
    };
    document.addEventListener('compositionstart', onComposition);
    document.addEventListener('compositionend', onComposition);
    return () => {
      document.removeEventListener('compositionstart', onComposition);
      document.removeEventListener('compositionend', onComposition);
    };
  }, [saveAtPause]);

  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') save();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      save().then((kept) => {
        if (!kept) calls.current.onLost(latest.current, failedWith.current);
      });
    };
  }, [save]);

  return { value, change, save, failure };
}
