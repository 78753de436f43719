import { isSpot, type Place } from '../model/annotation';
import type { Block } from '../model/article';
import { picturesOf } from './pictures';

/** The words at a place of an article: of its text, of a cell, or the captions of a picture (else its own name). */
export function wordsAt(text: string, blocks: readonly Block[], place: Place): string {
  if (!isSpot(place)) return text.slice(place.start, place.end);
  const block = blocks[place.block];
  if (place.kind === 'cell')
    return block?.kind === 'table'
      ? (block.rows[place.row]?.[place.column] ?? '').slice(place.start, place.end)
      : '';
  const picture = picturesOf(blocks).find((one) => one.block === place.block);
  return picture?.captions.join('\n') || (picture?.image.alt ?? '');
}
