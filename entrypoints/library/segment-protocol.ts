import type { SegmentDone } from '../../lib/store/search/segment-job';

/** What the worker of a segment answers, once. */
export type SegmentAnswer = { readonly done: SegmentDone } | { readonly error: unknown };
