import type { ReaderActions } from '../../components/reader/reader-props';
import type { Translate } from '../../components/ui/messages';
import { describeSpan } from '../../lib/anchor/describe';
import { fileNameOf } from '../../lib/export/file-name';
import { toMarkdown } from '../../lib/export/markdown';
import type { PlacedAnnotation } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import {
  addAnnotation,
  putAnnotation,
  removeAnnotation,
  updateAnnotation,
} from '../../lib/store/annotations';
import type { LingjuDatabase } from '../../lib/store/db';
import { bringBack } from '../../lib/store/removals';
import { markdownLabels } from './markdown-labels';

/** How to take the changes of this page back, the last one at the end; it outlives a change of the text shown. */
export type UndoHistory = (() => Promise<unknown>)[];

type Wiring = {
  readonly db: LingjuDatabase;
  readonly article: Article;
  readonly text: string;
  /** In the language of the interface. */
  readonly t: Translate;
  readonly changeSettings: ReaderActions['changeSettings'];
  readonly takeBack: UndoHistory;
  readonly placed: () => readonly PlacedAnnotation[];
  /** Shows the article again after its text has changed. */
  readonly reopen: () => Promise<void>;
};

/** Wires the reading view to the store. Every change is stored at once and can be taken back, last one first. */
export function createReaderActions({
  db,
  article,
  text,
  t,
  changeSettings,
  takeBack,
  placed,
  reopen,
}: Wiring): ReaderActions {
  return {
    async add(span, draft) {
      if (takeBack.length === 0) void navigator.storage?.persist?.();
      const selector = span && describeSpan(text, span);
      const annotation = await addAnnotation(db, {
        articleId: article.id,
        revisionId: article.revisionId,
        selector,
        ...draft,
      });
      takeBack.push(() => removeAnnotation(db, annotation.id));
      return annotation.id;
    },
    async update(id, change) {
      const { before } = await updateAnnotation(db, id, change);
      takeBack.push(() => putAnnotation(db, before));
    },
    async remove(id) {
      const { before } = await removeAnnotation(db, id);
      takeBack.push(() => putAnnotation(db, before));
    },
    async undo() {
      const last = takeBack.at(-1);
      if (!last) return false;
      await last();
      takeBack.pop();
      return true;
    },
    async bringBack(removal) {
      const takeOut = await bringBack(db, article.id, removal.text);
      takeBack.push(() => takeOut().then(reopen));
      await reopen();
    },
    changeSettings,
    toMarkdown() {
      const annotations = placed().map(({ annotation }) => annotation);
      const anchors = new Map(placed().map(({ annotation, anchor }) => [annotation.id, anchor]));
      return toMarkdown({ article, annotations, anchors }, { labels: markdownLabels(t) });
    },
    download(markdown) {
      const url = URL.createObjectURL(new Blob([markdown], { type: 'text/markdown;charset=utf-8' }));
      const link = Object.assign(document.createElement('a'), {
        href: url,
        download: fileNameOf(article, 'md'),
      });
      link.click();
      // The download reads the blob after the click; a minute is ample.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },
    copy: (copied) => navigator.clipboard.writeText(copied),
  };
}
