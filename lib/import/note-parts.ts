import { COLORS, type Color, type Selector } from '../model/annotation';
import type { ImportedNote } from '../model/imported-note';
import { hashText } from '../text/hash';
import { plainUrl } from '../text/url-key';

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** What a record of a file says of one note, as it stands there. */
export type NoteParts = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly exact?: string | undefined;
  /** Instead of `exact`, where the file quotes HTML. */
  readonly exactHtml?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly note?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly color?: string | undefined;
  readonly createdAt?: string | undefined;
  readonly updatedAt?: string | undefined;
};

/** The parts of each note in the order of the file, null for a record that cannot be read. */
export type ReadParts = readonly (NoteParts | null)[];

/** A row of a CSV file by the names of its columns, in lower case. */
export type CsvRow = Readonly<Record<string, string>>;

/**
 * The note that the parts make; null when there is nothing to keep of it: no words quoted, none written, no tag, or no page
 * that it could belong to.
 */
export function importedNote(parts: NoteParts): ImportedNote | null {
  const { url = '', title = '', exact = '', prefix = '', suffix = '', note = '' } = parts;
  const page = { url: isAddress(url.trim()) ? plainUrl(url.trim()) : '', title: title.trim() };
  const tags = [...new Set((parts.tags ?? []).map((tag) => tag.trim()).filter(Boolean))];
  const quote: Selector['quote'] | null = exact.trim() === '' ? null : { exact, prefix, suffix };
  if (page.url === '' && page.title === '') return null;
  if (quote === null && note.trim() === '' && tags.length === 0) return null;
  const createdAt = isoTime(parts.createdAt);
  return {
    id: idOf(parts.id ?? '', [page.url, page.title, exact, prefix, note, createdAt].join('\n')),
    ...page,
    quote,
    note,
    tags,
    color: colorOf(parts.color),
    createdAt,
    updatedAt: isoTime(parts.updatedAt) ?? createdAt,
  };
}

/** Files come from outside: what a click must not open is no address. */
const isAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

/** A UUID is taken as it is: the note may come from here. Other programs' names, and notes without one, get a name of ours. */
function idOf(id: string, contents: string): string {
  const [uuid] = UUID.exec(id) ?? [];
  return uuid?.toLowerCase() ?? `imported-${hashText(id === '' ? contents : id)}`;
}

/** `2023-01-05 08:30:00+00:00` and all that `Date` understands → ISO 8601, UTC. */
function isoTime(time = ''): string | null {
  const at = Date.parse(time.trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T'));
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** Colours that other programs have and we do not, as the one nearest to them. */
const NEAREST: Readonly<Record<string, Color>> = { orange: 'yellow', red: 'pink', violet: 'purple' };

function colorOf(name = ''): Color | null {
  const wanted = name.trim().toLowerCase();
  return COLORS.find((color) => color === wanted) ?? NEAREST[wanted] ?? null;
}
