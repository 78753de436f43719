import type { ExtractionFailure, ExtractionResult, Removal } from '../model/article';
import { buildBlocks } from './build-blocks';
import { FEWEST_HAN } from './detect';
import { readEmbeddedData } from './embedded-data';
import { findBody } from './find-body';
import { glanceAt, isErrorText, SAYS_LITTLE } from './glance';
import { findHeadline } from './headline';
import { readMetadata } from './metadata';
import type { PageLines } from './page-lines';
import { readLines } from './read-lines';
import { reportOf } from './report';
import { profileByEvidence, routeOf } from './route';
import { trimBody } from './trim-body';

/**
 * Reads the article out of a page, live or parsed, without layout and without changing it. Works on pages of any site; on the
 * hosts of a known site only the addresses of articles are read. `report` says of everything left out of the body why.
 */
export function extractArticle(document: Document, url: string): ExtractionResult {
  const route = routeOf(url);
  const first = route?.profiles[0];
  if (route === null || first === undefined) return failed('not-article');
  const glance = route.own ? glanceAt(document, SAYS_LITTLE) : null;
  if (glance?.isErrorPage) return failed('error-page');
  if (glance !== null && glance.afterDateline < FEWEST_HAN) return failed('no-text');
  const profile = profileByEvidence(route.profiles, glance?.beginning ?? '') ?? first;
  const page = readLines(document);
  const embedded = readEmbeddedData(document, page.property);
  const headline = findHeadline(document, page, embedded, profile);
  const known = profile.selectors.body ? document.querySelector(profile.selectors.body) : null;
  const body = findBody(page, headline.first, known);
  if (!route.own && isErrorText(document.title, textOfShortPage(page))) return failed('error-page');
  if (body === null) return failed(route.own ? 'no-text' : 'not-article');
  const { kept, removed, head } = trimBody(page, body, headline, profile);
  const report = reportOf(removed);
  const blocks = buildBlocks(kept, { url, body: body.box, furniture: profile.furniture });
  if (!blocks.some((block) => 'text' in block)) return failed('no-text', report);
  const meta = readMetadata({
    document,
    url,
    site: profile.site || route.host,
    page,
    headline,
    embedded,
    profile,
    head,
    removed,
  });
  return { ok: true, article: { schema: 1, meta, blocks }, report };
}

/** All of a page that says little; a long page is no error page, whatever it says. */
const textOfShortPage = ({ lines }: PageLines): string =>
  lines.reduce((sum, line) => sum + (line.linked === 0 ? line.han : 0), 0) < 150
    ? lines.map((line) => line.text).join('\n')
    : '';

const failed = (reason: ExtractionFailure, report: readonly Removal[] = []): ExtractionResult => ({
  ok: false,
  reason,
  report,
});
