import type { MarkdownLabels } from '../../lib/export/markdown-labels';
import { translate } from '../mount/mount-page';

/** The words of the export in the language of the interface. */
export const markdownLabels = (): MarkdownLabels => ({
  original: translate('markdownOriginal'),
  articleNote: translate('markdownArticleNote'),
  highlights: translate('markdownHighlights'),
  orphans: translate('markdownOrphans'),
  none: translate('markdownNone'),
  backToPlace: translate('markdownBackToPlace'),
  changed: translate('markdownChanged'),
  missingPage: translate('markdownMissingPage'),
  colors: {
    yellow: translate('colorYellow'),
    green: translate('colorGreen'),
    blue: translate('colorBlue'),
    pink: translate('colorPink'),
    purple: translate('colorPurple'),
  },
});
