import { findMarks } from '../../lib/analysis/marks';
import { resolveSelector } from '../../lib/anchor/resolve';
import type { FigureHere, StatementHere } from '../../lib/model/across-articles';
import { annotationsOf } from '../../lib/store/annotations';
import { loadRevisionTexts } from '../../lib/store/articles';
import type { LingjuDatabase } from '../../lib/store/db';
import type { Deriver } from '../../lib/store/derived/build';
import { type ArticleMarks, marksTables, putMarks } from '../../lib/store/derived/put-marks';
import { sentenceAround } from '../../lib/text/sentence';
import { correctedMarks } from '../../lib/view/corrected-marks';
import { createPlacer } from '../reader/place-annotations';

/** Statements and figures of every article, by the analysis and the corrections that the reader shows. */
export const createMarksDeriver = (db: LingjuDatabase): Deriver => ({
  name: 'marks',
  rules: String(import.meta.env.ANALYSIS_RULES),
  tables: marksTables(db),
  known: () => db.figures.toCollection().primaryKeys(),
  async derive(articleId) {
    const marks = await marksIn(db, articleId);
    return () => putMarks(db, articleId, marks);
  },
});

async function marksIn(db: LingjuDatabase, articleId: string): Promise<ArticleMarks | null> {
  const row = await db.articles.get(articleId);
  const revision = row && row.deletedAt === undefined ? await db.revisions.get(row.revisionId) : undefined;
  if (row === undefined || revision === undefined) return null;
  const { text, meta } = revision;
  const corrections = (await annotationsOf(db, articleId)).filter(({ correction }) => correction);
  const found = findMarks(text);
  const { numbers, quotes } = corrections.length === 0 ? found : correctedMarks(text, found, await placed());
  const { title, source, published } = meta;
  return {
    article: { title, ...(source && { source }), ...(published && { published }) },
    statements: quotes.flatMap(({ kind, speaker, start, end }): StatementHere[] =>
      kind !== 'speech' || speaker === null
        ? []
        : [
            {
              ...{ span: { start, end }, text: text.slice(start, end), speaker: speaker.text },
              ...(speaker.role && { role: speaker.role }),
            },
          ],
    ),
    figures: numbers.map(({ raw, type, value, unit, start, end }): FigureHere => {
      const around = sentenceAround(text, { start, end });
      const sentence = text.slice(around.start, around.end);
      return { span: { start, end }, raw, type, value, unit, sentence, at: start - around.start };
    }),
  };

  async function placed() {
    const texts = await loadRevisionTexts(db, articleId);
    return createPlacer(text, revision?.id ?? '', texts, resolveSelector)(corrections);
  }
}
