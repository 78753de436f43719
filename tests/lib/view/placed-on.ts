import type { Annotation, PlacedAnnotation } from '../../../lib/model/annotation';

/** An annotation placed at `start`–`end`, with whatever else a test needs to say of it. */
export const placedOn = (
  id: string,
  start: number,
  end: number,
  more: Partial<Annotation> = {},
): PlacedAnnotation => ({
  annotation: {
    id,
    articleId: 'article',
    revisionId: 'revision',
    selector: { quote: { exact: `${start}–${end}`, prefix: '', suffix: '' }, position: { start, end } },
    color: 'yellow',
    note: '',
    tags: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  },
  anchor: { start, end, quality: 'exact' },
});
