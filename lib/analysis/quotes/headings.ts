import type { QuoteMark, Speaker } from '../../model/marks';

/** Shorter words may be anybody's. */
const SHORTEST = 5;
/** More headings than a long article has. */
export const MOST_HEADINGS = 40;

/** Who says further on what a heading quotes of him. `text`: the folded article. */
export function speakerOfHeading(
  text: string,
  marks: readonly QuoteMark[],
  heading: QuoteMark,
): Speaker | null {
  const words = text.slice(heading.start, heading.end).replace(/["“”‘’「」『』]/g, '');
  if (words.length < SHORTEST) return null;
  const whole = marks.find(
    ({ speaker, start, end }) => speaker && start > heading.end && text.slice(start, end).includes(words),
  );
  return whole?.speaker && !/^[他她]/.test(whole.speaker.text) ? whole.speaker : null;
}
