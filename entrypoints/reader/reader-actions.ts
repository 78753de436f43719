import type { ReaderActions } from '../../components/reader/reader-props';
import type { Translate } from '../../components/ui/messages';
import { describeSpan } from '../../lib/anchor/describe';
import { describeSpot } from '../../lib/anchor/spots';
import { citedQuote } from '../../lib/export/cited-quote';
import { isSpot, type Place, type PlacedAnnotation } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { Change } from '../../lib/model/change';
import type { Settings } from '../../lib/model/settings';
import {
  addAnnotation,
  changeOf,
  keepUnplaced,
  moveAnnotation,
  removeAnnotation,
  updateAnnotation,
} from '../../lib/store/annotations';
import { acknowledgeChange } from '../../lib/store/articles';
import type { LingjuDatabase } from '../../lib/store/db';
import { mergeAnnotations } from '../../lib/store/merge-annotations';
import { savePlace } from '../../lib/store/places';
import { bringBack } from '../../lib/store/removals';
import type { correctedMarks } from '../../lib/view/corrected-marks';
import type { ReaderHistory } from './reader-history';

type Wiring = {
  readonly db: LingjuDatabase;
  readonly article: Article;
  readonly text: string;
  /** In the language of the interface. */
  readonly t: Translate;
  readonly changeSettings: ReaderActions['changeSettings'];
  readonly history: ReaderHistory;
  /** Shows a change that was just stored, before the store tells of it. */
  readonly show: (change: Change) => void;
  readonly placed: () => readonly PlacedAnnotation[];
  /** What is marked now, with the user's corrections. */
  readonly marks: () => ReturnType<typeof correctedMarks>;
  readonly colorMeanings: () => Settings['colorMeanings'];
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
  history,
  show,
  placed,
  marks,
  colorMeanings,
  reopen,
}: Wiring): ReaderActions {
  const made = (change: Change) => {
    history.made(change);
    show(change);
  };
  const turned = async (turning: Promise<Change | null>) => {
    const change = await turning;
    if (change?.kind === 'text') await reopen();
    return change !== null;
  };
  const exported = () => ({
    ...{ article, text, t },
    colorMeanings: colorMeanings(),
    placed: placed(),
    marks: marks(),
  });
  const described = (place: Place) => {
    if (!isSpot(place)) return { selector: describeSpan(text, place) };
    const spot = describeSpot(article.blocks, place);
    if (spot === null) throw new Error('Nothing is at this place.');
    return spot;
  };
  return {
    async add(place, draft) {
      if (history.isEmpty()) void navigator.storage?.persist?.();
      const annotation = await addAnnotation(db, {
        articleId: article.id,
        revisionId: article.revisionId,
        ...(place ? described(place) : { selector: null }),
        ...draft,
      });
      made(changeOf(null, annotation));
      return annotation.id;
    },
    async update(id, change, known) {
      const { before, after, bothTexts } = await updateAnnotation(db, id, change, known);
      made(changeOf(before, after));
      return { bothTexts };
    },
    async remove(id) {
      const { before, after } = await removeAnnotation(db, id);
      made(changeOf(before, after));
    },
    async attach(id, place) {
      const { selector, target } = { target: undefined, ...described(place) };
      const { before, after } = await moveAnnotation(db, id, article.revisionId, selector, target);
      made(changeOf(before, after));
    },
    async keepUnplaced(id) {
      const { before, after } = await keepUnplaced(db, id);
      made(changeOf(before, after));
    },
    async acknowledge() {
      await acknowledgeChange(db, article.id);
      await reopen();
    },
    async correct(span, correction) {
      const annotation = await addAnnotation(db, {
        articleId: article.id,
        revisionId: article.revisionId,
        selector: describeSpan(text, span),
        correction,
        ...{ color: 'yellow', note: '', tags: [] },
      });
      made(changeOf(null, annotation));
    },
    async merge(ids, span) {
      made(await mergeAnnotations(db, ids, article.revisionId, describeSpan(text, span)));
    },
    citation: (words) => citedQuote(article, words),
    undo: () => turned(history.undo()),
    redo: () => turned(history.redo()),
    async bringBack(removal) {
      made(await bringBack(db, article.id, removal.text));
      await reopen();
    },
    changeSettings,
    remember(kind, sentence) {
      const place = sentence && { revisionId: article.revisionId, selector: describeSpan(text, sentence) };
      savePlace(db, article.id, kind, place).catch(() => undefined);
    },
    toMarkdown: async () => (await loadExports()).markdownOf(exported()),
    download: async (markdown) => (await loadExports()).downloadMarkdown(article, markdown),
    toTable: async (table) => (await loadExports()).tableOf(exported(), table),
    downloadTable: async (table) => (await loadExports()).downloadTable(exported(), table),
    copy: (copied) => navigator.clipboard.writeText(copied),
  };
}

/** Most readings end without an export: its code is loaded when one is asked for. */
const loadExports = () => import('./reader-exports');
