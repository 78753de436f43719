import { sendableError } from '../../lib/model/storage-failure';
import { openDatabase } from '../../lib/store/db';
import { allNotes } from '../../lib/store/lists';
import { articleExcerpts } from '../../lib/store/search/excerpts';
import { type Asked, openSearch, type Search } from '../../lib/store/search/search';
import { openSearchDatabase } from '../../lib/store/search/search-database';
import { hashText } from '../../lib/text/hash';
import { analyseArticle } from './analyse-article';
import type { SearchAnswer, SearchRequest } from './search-protocol';
import { doSegmentJob } from './segment-jobs';

/** The one window whose worker holds this lock stores the index; when it is closed, the next one does. */
const LOCK = 'lingju-search';

/** While much is indexed, lists are told again only so often, in milliseconds: the page has to draw them. */
const PAUSE = 1000;

const db = openDatabase();
const asked = new Map<number, Asked>();
/** What was answered last, as a hash: a page that knows it need not draw it again. */
const answered = new Map<number, string>();
const busy = new Set<number>();
let opening: Promise<Search> | undefined;
let told = '';
let isBuilding = false;
let tellLater: ReturnType<typeof setTimeout> | undefined;

const answer = (message: SearchAnswer) => postMessage(message);
const fail = (error: unknown) => answer({ kind: 'failed', error: sendableError(error) });

function open(rules: string): Promise<Search> {
  const search = openSearch({
    db,
    index: openSearchDatabase(),
    analyse: analyseArticle,
    doJob: doSegmentJob,
    rules,
    onFailure: fail,
    onChange: () => {
      void tellProgress();
      if (tellLater === undefined) tellLater = setTimeout(tellAll, isBuilding ? PAUSE : 0);
    },
  });
  void search.then(({ lead }) => navigator.locks.request(LOCK, () => lead().then(forEver))).catch(fail);
  return search;
}

function tellAll(): void {
  tellLater = undefined;
  for (const number of asked.keys()) void find(number);
}

const forEver = () => new Promise<never>(() => undefined);

async function tellProgress(): Promise<void> {
  const search = await opening;
  const progress = search?.progress() ?? { done: 0, total: 0, isFull: false };
  isBuilding = progress.done < progress.total;
  if (told === JSON.stringify(progress)) return;
  told = JSON.stringify(progress);
  answer({ kind: 'progress', ...progress });
}

/** Answers with what is found now; a change while it is worked out has it worked out once more. */
async function find(number: number): Promise<void> {
  if (busy.has(number)) return void changed.add(number);
  busy.add(number);
  try {
    do {
      changed.delete(number);
      const query = asked.get(number);
      const search = await opening;
      if (query === undefined || search === undefined) return;
      const { ids, ...rest } = await listed(search, query);
      const found = { number, ids: joined(ids), ...rest };
      const print = hashText(found.ids) + JSON.stringify(rest);
      if (!asked.has(number) || answered.get(number) === print) continue;
      answered.set(number, print);
      answer({ kind: 'found', ...found });
    } while (changed.has(number));
  } catch (error) {
    fail(error);
  } finally {
    busy.delete(number);
  }
}
const changed = new Set<number>();

/** The list of everything comes again and again, and is the same until something changes: it is joined once. */
function joined(ids: readonly string[]): string {
  const before = texts.get(ids);
  if (before !== undefined) return before;
  const text = ids.join('\n');
  texts.set(ids, text);
  return text;
}
const texts = new WeakMap<readonly string[], string>();

/** As long as not everything is indexed, the list of all annotations comes from the library itself. */
async function listed(search: Search, query: Asked) {
  const isAll = query.words.trim() === '' && query.sort === 'match' && query.kind === 'notes';
  if (!isAll || search.isComplete()) return search.find(query);
  const ids = await allNotes(db);
  return { ids, of: ids.length, partial: false, faults: [] };
}

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'open') opening = open(data.rules);
  else if (data.kind === 'find') {
    asked.set(data.number, data.asked);
    void find(data.number);
  } else if (data.kind === 'stop') {
    asked.delete(data.number);
    answered.delete(data.number);
  } else {
    const { number, ids, words } = data;
    articleExcerpts(db, ids, words).then((excerpts) => answer({ kind: 'excerpts', number, excerpts }), fail);
  }
});
