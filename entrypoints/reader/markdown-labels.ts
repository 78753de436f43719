import type { Translate } from '../../components/ui/messages';
import type { MarkdownLabels } from '../../lib/export/markdown-labels';

/** The words of the export in the language of the interface. */
export const markdownLabels = (t: Translate): MarkdownLabels => ({
  original: t('markdownOriginal'),
  articleNote: t('markdownArticleNote'),
  highlights: t('markdownHighlights'),
  orphans: t('markdownOrphans'),
  none: t('markdownNone'),
  backToPlace: t('markdownBackToPlace'),
  toReader: t('markdownToReader'),
  changed: t('markdownChanged'),
  missingPage: t('markdownMissingPage'),
  colors: {
    yellow: t('colorYellow'),
    green: t('colorGreen'),
    blue: t('colorBlue'),
    pink: t('colorPink'),
    purple: t('colorPurple'),
  },
});
