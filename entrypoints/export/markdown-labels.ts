import { COLOR_NAMES } from '../../components/reader/colors';
import type { Translate } from '../../components/ui/messages';
import type { MarkdownLabels } from '../../lib/export/markdown-labels';
import { COLORS, type Color } from '../../lib/model/annotation';
import type { Settings } from '../../lib/model/settings';

/** The words of the export in the language of the interface, and the user's own names of colours. */
export const markdownLabels = (t: Translate, colorMeanings: Settings['colorMeanings']): MarkdownLabels => ({
  original: t('markdownOriginal'),
  articleNote: t('markdownArticleNote'),
  highlights: t('markdownHighlights'),
  orphans: t('markdownOrphans'),
  none: t('markdownNone'),
  backToPlace: t('markdownBackToPlace'),
  toReader: t('markdownToReader'),
  changed: t('markdownChanged'),
  table: t('targetTable'),
  picture: t('targetPicture'),
  missingPage: t('markdownMissingPage'),
  colors: colorNames(t, colorMeanings),
});

const colorNames = (t: Translate, meanings: Settings['colorMeanings']): Readonly<Record<Color, string>> =>
  Object.fromEntries(
    COLORS.map((color) => [color, meanings[color]?.name.trim() || t(COLOR_NAMES[color])]),
  ) as Record<Color, string>;
