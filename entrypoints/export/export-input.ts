import { findMarks } from '../../lib/analysis/marks';
import { resolveSelector } from '../../lib/anchor/resolve';
import type { ExportInput } from '../../lib/export/export-input';
import { plainText } from '../../lib/model/article';
import { annotationsOf } from '../../lib/store/annotations';
import { loadArticle, loadRevisionTexts } from '../../lib/store/articles';
import type { LingjuDatabase } from '../../lib/store/db';
import { keptPictures } from '../../lib/store/pictures';
import { dataUrl } from '../../lib/text/data-url';
import { correctedMarks } from '../../lib/view/corrected-marks';
import { createPlacer } from '../reader/place-annotations';

/** Formats that show statements or figures; for the others the analysis is spared. */
const WITH_MARKS: readonly string[] = ['tables', 'statements', 'figures'];

/** An article with its notes (all, or those named) at their places and its marks as corrected; null when it is gone by now. */
export async function exportInput(
  db: LingjuDatabase,
  articleId: string,
  formatId: string,
  noteIds?: ReadonlySet<string>,
): Promise<ExportInput | null> {
  const article = await loadArticle(db, articleId);
  if (article === null) return null;
  const [all, revisionTexts] = await Promise.all([
    annotationsOf(db, articleId),
    loadRevisionTexts(db, articleId),
  ]);
  const text = plainText(article);
  const placed = createPlacer(text, article.revisionId, revisionTexts, resolveSelector, article.blocks)(all);
  const annotations = noteIds ? all.filter(({ id }) => noteIds.has(id)) : all;
  const anchors = new Map(placed.map(({ annotation, anchor }) => [annotation.id, anchor]));
  if (formatId === 'html')
    return { article, annotations, anchors, pictures: await pictureData(db, article.meta.url) };
  if (!WITH_MARKS.includes(formatId)) return { article, annotations, anchors };
  return { article, annotations, anchors, ...correctedMarks(text, findMarks(text), placed) };
}

/** The kept pictures of a page as `data:` addresses. */
async function pictureData(db: LingjuDatabase, url: string): Promise<ReadonlyMap<string, string>> {
  const pictures = [...(await keptPictures(db, url))];
  return new Map(await Promise.all(pictures.map(async ([src, data]) => [src, await dataUrl(data)] as const)));
}
