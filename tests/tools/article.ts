import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { toMarkdown } from '../../lib/export/markdown';
import type { ExtractedArticle, ExtractionFailure } from '../../lib/model/article';
import { extractArticle } from '../../lib/page/extract';
import { parsePageFile } from './parse-page';

const USAGE = 'usage: npm run -s article -- page.html --url URL [--format json|markdown]';

/** Why a page is no article, in words for the command line. */
const REASONS: Readonly<Record<ExtractionFailure, string>> = {
  'not-article': 'its address or its shape is not that of an article',
  'error-page': 'it says that the article is gone',
  'no-text': 'it holds no text',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, format: { type: 'string', default: 'json' } },
});
const [file] = positionals;
const { url, format } = values;
if (file === undefined || url === undefined || (format !== 'json' && format !== 'markdown')) fail(1, USAGE);

const result = extractArticle(open(file, url), url);
if (!result.ok)
  fail(2, `${url} is no article: ${REASONS[result.reason as ExtractionFailure]} (${result.reason})`);
process.stdout.write(
  format === 'json' ? `${JSON.stringify(result.article, null, 2)}\n` : markdown(result.article),
);

function open(path: string, address: string): Document {
  try {
    return parsePageFile(path, address);
  } catch (error) {
    return fail(1, error instanceof Error ? error.message : String(error));
  }
}

/** The export needs a stored article: identity and times are made from the address, so that equal pages print equally. */
function markdown(article: ExtractedArticle): string {
  const id = createHash('sha256').update(article.meta.url).digest('hex').slice(0, 32);
  const time = article.meta.published ?? '1970-01-01';
  return toMarkdown({
    article: { ...article, id, revisionId: id, savedAt: time, capturedAt: time },
    annotations: [],
  });
}

function fail(code: number, message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
