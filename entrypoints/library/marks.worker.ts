import type { AllMarks, Figure, Statement } from '../../lib/model/across-articles';
import { plainText } from '../../lib/model/article';
import { openDatabase } from '../../lib/store/db';
import { sentenceAround } from '../../lib/text/sentence';
import { exportInput } from '../export/export-input';

/** Articles whose marks are handed over together. */
const RUN = 25;

/** Reads all live articles by the same analysis as the reader, newest first, and hands over what it finds, run by run. */
async function readAll(): Promise<void> {
  const db = openDatabase();
  const binned = new Set(await db.articles.where('deletedAt').above('').primaryKeys());
  const ids = (await db.articles.orderBy('savedAt').reverse().primaryKeys()).filter((id) => !binned.has(id));
  for (let from = 0; from < ids.length || from === 0; from += RUN) {
    const run = ids.slice(from, from + RUN);
    const marks = await Promise.all(run.map(marksOf));
    postMessage({
      statements: marks.flatMap(({ statements }) => statements),
      figures: marks.flatMap(({ figures }) => figures),
      done: from + run.length,
      total: ids.length,
    } satisfies AllMarks);
  }

  async function marksOf(articleId: string) {
    const input = await exportInput(db, articleId, 'tables');
    if (input === null) return { statements: [], figures: [] };
    const text = plainText(input.article);
    const { title, source, published } = input.article.meta;
    const article = { title, ...(source && { source }), ...(published && { published }) };
    const statements = (input.quotes ?? []).flatMap(({ kind, speaker, start, end }): Statement[] => {
      if (kind !== 'speech' || speaker === null) return [];
      const said = { articleId, span: { start, end }, article, text: text.slice(start, end) };
      return [{ ...said, speaker: speaker.text, ...(speaker.role && { role: speaker.role }) }];
    });
    const figures = (input.numbers ?? []).map(({ raw, type, value, unit, start, end }): Figure => {
      const around = sentenceAround(text, { start, end });
      const sentence = text.slice(around.start, around.end);
      return {
        articleId,
        span: { start, end },
        article,
        raw,
        type,
        value,
        unit,
        sentence,
        at: start - around.start,
      };
    });
    return { statements, figures };
  }
}

void readAll();
