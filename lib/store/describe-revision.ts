import { hashText } from '../text/hash';
import { countCharacters, withoutWhiteSpace } from '../text/white-space';
import type { RevisionRow } from './rows';

/** The fingerprint by which a moved article is found; white space does not count. */
export const textHash = (text: string): string => hashText(withoutWhiteSpace(text));

/** What the article row says about the revision it shows. */
export const describeRevision = (revision: RevisionRow) => ({
  id: revision.articleId,
  meta: revision.meta,
  textHash: textHash(revision.text),
  characters: countCharacters(revision.text),
  revisionId: revision.id,
  capturedAt: revision.capturedAt,
});
