import { expect, vi } from 'vitest';
import { createPlacer } from '../../../entrypoints/reader/place-annotations';
import { createReaderHistory, type ReaderHistory } from '../../../entrypoints/reader/reader-history';
import { describeSpan } from '../../../lib/anchor/describe';
import { resolveSelector } from '../../../lib/anchor/resolve';
import { describeSpot, resolveSpot } from '../../../lib/anchor/spots';
import type { Annotation, Spot } from '../../../lib/model/annotation';
import { type Block, type ExtractedArticle, plainText } from '../../../lib/model/article';
import { annotationsOf } from '../../../lib/store/annotations';
import { loadArticle, loadRevisionTexts } from '../../../lib/store/articles';
import { binContents } from '../../../lib/store/bin';
import { saveCapture } from '../../../lib/store/capture';
import { type LingjuDatabase, openDatabase } from '../../../lib/store/db';
import { tallyOf } from '../../../lib/store/tally';
import { captured, freshDatabase, paragraph } from '../../lib/store/store';

const FARES: Block = {
  kind: 'table',
  rows: [
    ['航线', '班次', '票价'],
    ['北岸', '18班', '2元'],
    ['南岸', '16班', '3元'],
  ],
};
const DEARER: Block = {
  kind: 'table',
  rows: [
    ['航线', '票价'],
    ['南岸', '4元'],
    ['北岸', '2元'],
  ],
};
const FERRY: Block = { kind: 'image', src: 'https://news.example/ferry.jpg', alt: '渡船' };
const CAPTION: Block = { kind: 'caption', text: '首班渡船靠岸。', inlines: [] };

/** What a page says at its captures: lines, rows and pictures come, go, move and are edited. */
const VERSIONS: readonly (readonly Block[])[] = [
  [
    ...['渡口从三月起改了班次。', '末班船比过去晚一个半小时。', '收摊以后还赶得上。'].map(paragraph),
    ...[FARES, FERRY, CAPTION],
  ],
  [FERRY, CAPTION, ...['渡口从四月起改了班次。', '收摊以后还赶得上。'].map(paragraph), DEARER],
  [...['昨天下了雨。', '末班船比过去晚一个半小时。', '渡口从三月起改了班次。'].map(paragraph), FARES],
  [paragraph('图书馆延长了开放时间，渡口停航。')],
];
export const LAST_VERSION = VERSIONS.length - 1;

/** The page as it is captured in one of its versions. */
export const page = (version: number): ExtractedArticle => ({
  ...captured([]),
  blocks: VERSIONS[version] ?? [],
});

/** What the user knows: each note that was ever made, its words, whether it was deleted, and where it was put. */
export type Known = { readonly note: string; readonly live: boolean; readonly place: string };
type Turn = { readonly id: string; readonly before: Known | null; readonly after: Known };
type Step = readonly Turn[];

const placeOf = ({ selector, target }: Pick<Annotation, 'selector' | 'target'>): string =>
  JSON.stringify([selector, target]);

/** A stored annotation as the model knows it. */
export const knownOf = (stored: Annotation): Known => ({
  note: stored.note,
  live: stored.deletedAt === undefined,
  place: placeOf(stored),
});

/** The simple model beside the real thing. */
export class Model {
  readonly notes = new Map<string, Known>();
  articleLive = true;
  done: Step[] = [];
  undone: Step[] = [];

  note(which: number): readonly [string, Known] | undefined {
    return [...this.notes][which % Math.max(this.notes.size, 1)];
  }
  made(...step: Step): void {
    this.done.push(step);
    this.undone = [];
    for (const { id, after } of step) this.notes.set(id, after);
  }
  /** Only what still is as the change left it is turned. */
  turn(step: Step, from: 'before' | 'after', to: 'before' | 'after'): void {
    for (const turn of step) {
      const [now, left, wanted] = [this.notes.get(turn.id), turn[from], turn[to]];
      if (now === undefined) continue;
      if (wanted === null) this.notes.set(turn.id, { ...now, live: false });
      else
        this.notes.set(turn.id, {
          note: now.note === left?.note ? wanted.note : now.note,
          live: left === null || now.live === left.live ? wanted.live : now.live,
          place: now.place === left?.place ? wanted.place : now.place,
        });
    }
  }
}

/** The library as two windows have it open, with the history of the first. */
export class Kept {
  private constructor(
    readonly db: LingjuDatabase,
    readonly other: LingjuDatabase,
    readonly articleId: string,
    readonly history: ReaderHistory,
  ) {}

  static async create(): Promise<Kept> {
    const db = freshDatabase();
    const { articleId } = await saveCapture(db, page(0), []);
    return new Kept(db, freshDatabase(db.name), articleId, createReaderHistory(db, articleId));
  }

  /** A worker that dies right after it has begun: its work is done whole, or not at all. */
  async dying(act: (db: LingjuDatabase) => Promise<unknown>): Promise<void> {
    const worker = openDatabase(this.db.name);
    await worker.open();
    const work = act(worker).catch(() => undefined);
    worker.close();
    await work;
  }

  /** The last write of a transaction fails, as when the disk is full. */
  async failing(act: () => Promise<unknown>): Promise<void> {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const spies = [vi.spyOn(this.db.history, 'put'), vi.spyOn(this.db.articles, 'put')];
    for (const spy of spies) spy.mockImplementation(full);
    await expect(act()).rejects.toThrow();
    for (const spy of spies) spy.mockRestore();
  }

  /** A place in the text shown now; every other one in a table's cell or on a picture, while it has any. */
  async placeAt(at: number) {
    const article = await loadArticle(this.db, this.articleId);
    const blocks = article?.blocks ?? [];
    const spots = spotsIn(blocks);
    const spot = at % 2 === 0 ? undefined : spots[at % Math.max(spots.length, 1)];
    const text = plainText({ blocks });
    const start = at % text.length;
    const inText = { selector: describeSpan(text, { start, end: start + 4 }) };
    const described = (spot && describeSpot(blocks, spot)) ?? inText;
    return { revisionId: article?.revisionId ?? '', ...described, place: placeOf(described) };
  }

  stored(): Promise<Annotation[]> {
    return this.db.annotations.toArray();
  }

  /** Nothing has vanished: what the model knows is stored, counted, shown or in the bin, and has the text it was made on. */
  async check(model: Model): Promise<void> {
    const all = await this.stored();
    const known = Object.fromEntries(model.notes);
    expect(Object.fromEntries(all.map((stored) => [stored.id, knownOf(stored)]))).toEqual(known);
    const row = await this.db.articles.get(this.articleId);
    expect(row?.tally).toEqual(tallyOf(all));
    expect(row?.deletedAt === undefined).toBe(model.articleLive);

    const live = await annotationsOf(this.db, this.articleId);
    const bin = await binContents(this.db);
    const binned = bin.notes.map(({ annotation }) => annotation.id);
    expect(bin.articles).toHaveLength(model.articleLive ? 0 : 1);
    if (model.articleLive)
      expect(new Set([...live.map(({ id }) => id), ...binned])).toEqual(new Set(model.notes.keys()));

    const texts = await loadRevisionTexts(this.db, this.articleId);
    for (const { selector, target, revisionId } of all) {
      const madeOn = {
        text: texts.get(revisionId),
        blocks: (await this.db.revisions.get(revisionId))?.blocks,
      };
      if (selector && target)
        expect(resolveSpot(madeOn.blocks ?? [], { selector, target })?.quality).toBe('exact');
      else
        expect(madeOn.text?.slice(selector?.position.start, selector?.position.end)).toBe(
          selector?.quote.exact,
        );
    }
    const article = await loadArticle(this.db, this.articleId);
    const text = article ? plainText(article) : '';
    // Placed or an orphan: either way it is in the list.
    expect(
      createPlacer(text, article?.revisionId ?? '', texts, resolveSelector, article?.blocks ?? [])(live),
    ).toHaveLength(live.length);
  }
}

/** Every picture, and of every cell its first two characters. */
const spotsIn = (blocks: readonly Block[]): readonly Spot[] =>
  blocks.flatMap((block, index): Spot[] => {
    if (block.kind === 'image') return [{ kind: 'picture', block: index }];
    if (block.kind !== 'table') return [];
    return block.rows.flatMap((cells, row) =>
      cells.map((_, column) => ({ kind: 'cell', block: index, row, column, start: 0, end: 2 })),
    );
  });
