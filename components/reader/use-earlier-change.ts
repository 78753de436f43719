import { useEffect, useRef } from 'preact/hooks';
import type { ShowToast } from '../hooks/use-toast';
import { useMessages } from '../ui/messages';
import type { EarlierChange } from './reader-props';

/** Longer words are cut, so that the message stays one line. */
const MOST_WORDS = 16;

/** Offers once, when the page opens, to take back what was deleted or edited last before it was closed. */
export function useEarlierChange(change: EarlierChange | undefined, undo: () => void, show: ShowToast): void {
  const t = useMessages();
  const latest = useRef({ t, undo, show });
  latest.current = { t, undo, show };
  useEffect(() => {
    if (!change) return;
    const { t: say, undo: takeBack, show: tell } = latest.current;
    const words = change.words.length > MOST_WORDS ? `${change.words.slice(0, MOST_WORDS)}…` : change.words;
    tell(say(change.kind === 'deleted' ? 'earlierDeleted' : 'earlierEdited', words), {
      actions: [{ label: say('undo'), run: takeBack }],
    });
  }, [change]);
}
