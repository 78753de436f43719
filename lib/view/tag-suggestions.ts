import { foldText } from '../text/fold';

/** More would be a list to search in by itself. */
const MOST = 6;

/**
 * Known tags that may be meant by what is typed, those that begin with it first, else in the order given; with nothing typed
 * the first ones. Width, case and traditional characters make no difference; tags that are there already are left out.
 */
export function tagSuggestions(
  known: readonly string[],
  chosen: readonly string[],
  typed: string,
): readonly string[] {
  const wanted = folded(typed.trim().replace(/^#/, ''));
  const fitting = known.filter((tag) => !chosen.includes(tag) && folded(tag).includes(wanted));
  const begins = (tag: string) => folded(tag).startsWith(wanted);
  return [...fitting.filter(begins), ...fitting.filter((tag) => !begins(tag))].slice(0, MOST);
}

const folded = (text: string): string => foldText(text).text;
