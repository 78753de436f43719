import { send } from '../../lib/messaging/bus';
import { plainText } from '../../lib/model/article';
import type { FirstLook } from '../../lib/model/first-look';
import type { Marks } from '../../lib/model/marks';

export type LoadedMarks = {
  /** All of them, or those of the beginning of the text. */
  readonly known: Marks;
  /** All, on their way from the background; null where it does not answer. Absent where all are known. */
  readonly pending?: Promise<Marks | null>;
};

const NONE: Marks = { numbers: [], quotes: [] };

/**
 * Gets the marks of a text from the background, so that this page neither loads nor runs the analysis. It waits for them no
 * longer than `patience`, in milliseconds. What was found before is not asked for again.
 */
export function createMarksLoader(look: FirstLook | null) {
  let last = look ? { text: plainText(look), marks: look as Marks } : { text: '', marks: NONE };

  return async (text: string, patience: number): Promise<LoadedMarks> => {
    const { text: part, marks } = last;
    if (part === text) return { known: marks };
    const pending = askTwice(text).then((all) => {
      if (all) last = { text, marks: all };
      return all;
    });
    const all = await Promise.race([pending, after(patience)]);
    return all ? { known: all } : { known: text.startsWith(part) ? marks : NONE, pending };
  };
}

/** The browser may stop the background at any moment: the second question starts it anew. */
async function askTwice(text: string): Promise<Marks | null> {
  const ask = () => send('reader/marks', { text }).catch(() => null);
  return (await ask()) ?? (await ask()) ?? null;
}

const after = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
