import { breather } from '../backup/breather';
import type { LingjuDatabase } from '../db';
import { type Analyse, readArticles, searchedArticle } from './read-articles';
import type { SearchedArticle } from './search-rows';

/** Articles read in one go. */
const RUN = 10;

type Ways = {
  readonly analyse: Analyse;
  /** Hears first of each article; true where nothing of it is to be indexed. */
  readonly isSame: (id: string, basis: string) => boolean;
  readonly take: (article: SearchedArticle) => void;
  readonly isOver: () => boolean;
};

/** Reads and analyses articles one by one, letting others work in between, until it is over. */
export async function indexArticles(
  db: LingjuDatabase,
  ids: readonly string[],
  { analyse, isSame, take, isOver }: Ways,
): Promise<void> {
  const breathe = breather();
  for (let at = 0; at < ids.length; at += RUN) {
    for (const source of await readArticles(db, ids.slice(at, at + RUN))) {
      if (isOver()) return;
      if (!isSame(source.row.id, source.basis)) take(searchedArticle(source, analyse));
      await breathe();
    }
  }
}
