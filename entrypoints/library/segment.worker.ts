import { sendableError } from '../../lib/model/storage-failure';
import { openDatabase } from '../../lib/store/db';
import { openSearchDatabase } from '../../lib/store/search/search-database';
import { type SegmentJob, segmentJobs } from '../../lib/store/search/segment-job';
import { analyseArticle } from './analyse-article';
import type { SegmentAnswer } from './segment-protocol';

/** Does one job of the index, and is ended by whoever asked. */
const doJob = segmentJobs(openDatabase(), openSearchDatabase(), analyseArticle);
const answer = (message: SegmentAnswer) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<SegmentJob>) => {
  doJob(data, new AbortController().signal).then(
    (done) => answer({ done }),
    (error: unknown) => answer({ error: sendableError(error) }),
  );
});
