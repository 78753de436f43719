import type { Translate } from '../../components/ui/messages';
import type { ExportLabels } from '../../lib/export/export-labels';
import type { Settings } from '../../lib/model/settings';
import { markdownLabels } from './markdown-labels';

/** The words of every export in the language of the interface, and the user's own names of colours. */
export const exportLabels = (t: Translate, colorMeanings: Settings['colorMeanings']): ExportLabels => ({
  markdown: markdownLabels(t, colorMeanings),
  annotations: {
    columns: [
      t('columnTitle'),
      t('columnSource'),
      t('columnPublished'),
      t('columnQuote'),
      t('columnNote'),
      t('columnTags'),
      t('columnColor'),
      t('columnState'),
      t('columnCreated'),
      t('columnLink'),
    ],
    changed: t('markdownChanged'),
    orphan: t('markdownOrphans'),
    articleNote: t('markdownArticleNote'),
  },
  statements: {
    columns: [t('columnSpeaker'), t('columnRole'), t('columnStatement'), t('columnInferred')],
    unknownSpeaker: t('speakerUnsure'),
    corrected: t('speakerCorrected'),
  },
  figures: {
    columns: [
      t('columnRaw'),
      t('columnType'),
      t('columnValue'),
      t('columnUnit'),
      t('columnApproximate'),
      t('columnSentence'),
    ],
    types: {
      count: t('typeCount'),
      money: t('typeMoney'),
      percent: t('typePercent'),
      date: t('typeDate'),
      time: t('typeTime'),
      duration: t('typeDuration'),
      ordinal: t('typeOrdinal'),
      range: t('typeRange'),
      measure: t('typeMeasure'),
      phone: t('typePhone'),
      other: t('typeOther'),
    },
    approximate: t('approxAbout'),
    bound: t('approxBound'),
  },
  tables: {
    statements: t('tableStatements'),
    figures: t('tableFigures'),
    article: t('columnTitle'),
    published: t('columnPublished'),
    url: t('columnUrl'),
  },
});
