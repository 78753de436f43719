import { COLORS } from '../../model/annotation';
import { foldText } from '../../text/fold';
import { localDay } from '../../text/local-day';
import type { Operator, SearchQuery } from '../../text/search-query';
import { HAS_WORDS, IS_ORPHAN } from './search-rows';
import type { Segment } from './segment';

type Filter = SearchQuery['filters'][number];
type Passes = (index: number) => boolean;

/** Which articles of a segment pass a filter; one by notes passes an article with a live annotation that passes. */
export function articleFilter(segment: Segment, { name, value }: Filter): Passes {
  const { articles, notes, live } = segment;
  if (name === 'color' || name === 'has' || name === 'is') {
    const passes = noteFilter(segment, { name, value });
    const passing = new Uint8Array(articles.length);
    for (let index = 0; index < notes.article.length; index += 1)
      if (live.notes[index] === 1 && passes(index)) passing[notes.article[index] ?? 0] = 1;
    return (index) => passing[index] === 1;
  }
  if (name === 'after' || name === 'before') {
    return (index) => {
      const { published, savedAt = '' } = articles[index] ?? {};
      return isInTime((published ?? localDay(savedAt)).slice(0, value.length), name, value);
    };
  }
  const wanted = foldText(value).text;
  return (index) => {
    const facts = articles[index];
    if (facts === undefined) return false;
    if (name === 'tag') return facts.tags.some((tag) => isWithin(tag, wanted));
    if (name === 'site') return facts.site.includes(wanted);
    const texts = name === 'speaker' ? facts.speakers : facts.section;
    return texts.some((text) => text.includes(wanted));
  };
}

/** Which annotations of a segment pass a filter; one by site or section passes all of an article that passes. */
export function noteFilter(segment: Segment, { name, value }: Filter): Passes {
  const { notes } = segment;
  if (name === 'site' || name === 'section') {
    const passes = articleFilter(segment, { name, value });
    return (index) => passes(notes.article[index] ?? -1);
  }
  if (name === 'color') {
    const color = COLORS.map(String).indexOf(value.toLowerCase());
    return (index) => notes.color[index] === color;
  }
  if (name === 'has') return (index) => ((notes.flags[index] ?? 0) & HAS_WORDS) !== 0;
  if (name === 'is') return (index) => ((notes.flags[index] ?? 0) & IS_ORPHAN) !== 0;
  if (name === 'after' || name === 'before') {
    const [from, to] = timeOf(value);
    return (index) => {
      const time = notes.updatedAt[index] ?? 0;
      return name === 'after' ? time >= from : time < to;
    };
  }
  const wanted = foldText(value).text;
  const passing = notes.sets.map(({ tags, speakers }) =>
    name === 'tag'
      ? tags.some((tag) => isWithin(tag, wanted))
      : speakers.some((speaker) => speaker.includes(wanted)),
  );
  return (index) => passing[notes.set[index] ?? -1] ?? false;
}

/** `after` and `before` take their own day, month or year in. */
const isInTime = (day: string, name: Operator, value: string): boolean =>
  name === 'after' ? day >= value : day <= value;

/** From when to when a day, a month or a year lasts here, in milliseconds. */
function timeOf(value: string): readonly [number, number] {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const at = (...parts: [number, number, number]) => new Date(...parts).getTime();
  const from = at(year, Math.max(0, month - 1), day || 1);
  if (day > 0) return [from, at(year, month - 1, day + 1)];
  return [from, month > 0 ? at(year, month, 1) : at(year + 1, 0, 1)];
}

const isWithin = (tag: string, root: string): boolean => tag === root || tag.startsWith(`${root}/`);
