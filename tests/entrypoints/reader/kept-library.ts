import { expect, vi } from 'vitest';
import { createPlacer } from '../../../entrypoints/reader/place-annotations';
import { createReaderHistory, type ReaderHistory } from '../../../entrypoints/reader/reader-history';
import { describeSpan } from '../../../lib/anchor/describe';
import { resolveSelector } from '../../../lib/anchor/resolve';
import type { Annotation } from '../../../lib/model/annotation';
import { plainText } from '../../../lib/model/article';
import { annotationsOf } from '../../../lib/store/annotations';
import { loadArticle, loadRevisionTexts } from '../../../lib/store/articles';
import { binContents } from '../../../lib/store/bin';
import { saveCapture } from '../../../lib/store/capture';
import { type LingjuDatabase, openDatabase } from '../../../lib/store/db';
import { tallyOf } from '../../../lib/store/tally';
import { captured, freshDatabase } from '../../lib/store/store';

/** What a page says at its captures: lines come, go, move and are edited. */
export const VERSIONS: readonly (readonly string[])[] = [
  ['渡口从三月起改了班次。', '末班船比过去晚一个半小时。', '收摊以后还赶得上。'],
  ['渡口从四月起改了班次。', '收摊以后还赶得上。'],
  ['昨天下了雨。', '末班船比过去晚一个半小时。', '渡口从三月起改了班次。'],
  ['图书馆延长了开放时间，渡口停航。'],
];

/** What the user knows: each note that was ever made, its words, and whether it was deleted. */
export type Known = { note: string; live: boolean };
type Step = { readonly id: string; readonly before: Known | null; readonly after: Known };

/** The simple model beside the real thing. */
export class Model {
  readonly notes = new Map<string, Known>();
  articleLive = true;
  done: Step[] = [];
  undone: Step[] = [];

  note(which: number): readonly [string, Known] | undefined {
    return [...this.notes][which % Math.max(this.notes.size, 1)];
  }
  made(step: Step): void {
    this.done.push(step);
    this.undone = [];
    this.notes.set(step.id, step.after);
  }
  /** Only what still is as the change left it is turned. */
  turn(step: Step, from: Known | null, to: Known | null): void {
    const now = this.notes.get(step.id);
    if (now === undefined) return;
    if (to === null) this.notes.set(step.id, { ...now, live: false });
    else
      this.notes.set(step.id, {
        note: from !== null && now.note === from.note ? to.note : now.note,
        live: from === null || now.live === from.live ? to.live : now.live,
      });
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
    const { articleId } = await saveCapture(db, captured(VERSIONS[0] ?? []), []);
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

  async selectorOn(length: number) {
    const article = await loadArticle(this.db, this.articleId);
    const text = article ? plainText(article) : '';
    return {
      articleId: this.articleId,
      revisionId: article?.revisionId ?? '',
      selector: describeSpan(text, { start: length % text.length, end: (length % text.length) + 4 }),
      color: 'yellow' as const,
      tags: [] as readonly string[],
    };
  }

  stored(): Promise<Annotation[]> {
    return this.db.annotations.toArray();
  }

  /** Nothing has vanished: what the model knows is stored, counted, shown or in the bin, and has the text it was made on. */
  async check(model: Model): Promise<void> {
    const all = await this.stored();
    const known = Object.fromEntries(model.notes);
    expect(
      Object.fromEntries(all.map(({ id, note, deletedAt }) => [id, { note, live: deletedAt === undefined }])),
    ).toEqual(known);
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
    for (const { selector, revisionId } of all)
      expect(texts.get(revisionId)?.slice(selector?.position.start, selector?.position.end)).toBe(
        selector?.quote.exact,
      );
    const article = await loadArticle(this.db, this.articleId);
    const text = article ? plainText(article) : '';
    // Placed or an orphan: either way it is in the list.
    expect(
      createPlacer(text, article?.revisionId ?? '', texts, resolveSelector, article?.blocks ?? [])(live),
    ).toHaveLength(live.length);
  }
}
