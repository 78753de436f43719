import { findQuotes } from '../../lib/analysis/quotes';
import { resolveSelector } from '../../lib/anchor/resolve';
import type { Analyse } from '../../lib/store/search/read-articles';
import { correctedMarks } from '../../lib/view/corrected-marks';
import { createPlacer } from '../reader/place-annotations';

/** What the search must know of an article beyond its words, by the same analysis as the reader's. */
export const analyseArticle: Analyse = ({ row, texts, annotations }) => {
  const text = texts.get(row.revisionId) ?? '';
  const placed = createPlacer(text, row.revisionId, texts, resolveSelector)(annotations);
  const live = placed.filter(({ annotation }) => annotation.deletedAt === undefined);
  const { quotes } = correctedMarks(text, { numbers: [], quotes: findQuotes(text) }, live);
  const said = quotes.flatMap(({ kind, speaker, start, end }) =>
    kind === 'speech' && speaker
      ? [{ start, end, names: speaker.role ? [speaker.text, speaker.role] : [speaker.text] }]
      : [],
  );
  const namesIn = (from: number, to: number) => [
    ...new Set(said.filter(({ start, end }) => start < to && from < end).flatMap(({ names }) => names)),
  ];
  return {
    speakers: namesIn(0, text.length),
    notes: new Map(
      placed.map(({ annotation, anchor }) => [
        annotation.id,
        {
          start: annotation.selector === null ? 0 : (anchor?.start ?? null),
          speakers: anchor ? namesIn(anchor.start, anchor.end) : [],
        },
      ]),
    ),
  };
};
