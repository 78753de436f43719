import { createServer } from 'node:http';
import { detectPage } from '../../lib/page/detect';
import { extractArticle } from '../../lib/page/extract';
import { extractFixture, type Fixture, fixtureSlugs, outline, readFixture } from '../tools/fixtures';
import { parsePage, parsePageFile } from '../tools/parse-page';

const USAGE =
  'usage: npm run playground                     all stored pages\n       npm run playground -- page.html URL    one saved page besides';

const [file, address] = process.argv.slice(2);
if (file !== undefined && address === undefined) {
  console.error(USAGE);
  process.exit(1);
}
const port = Number(process.env.PORT ?? 4780);

createServer((request, response) => {
  const slug = new URL(request.url ?? '/', 'http://localhost').searchParams.get('page');
  const fixture = slug === null ? undefined : pageNamed(slug);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(fixture === undefined ? frame('', listOfPages()) : frame(fixture.slug, sideBySide(fixture)));
}).listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}/   (stop with Ctrl-C)`));

function pageNamed(slug: string): Fixture | undefined {
  if (slug === 'file' && file !== undefined && address !== undefined) {
    const html = parsePageFile(file, address).documentElement.outerHTML;
    return {
      slug: file,
      html,
      meta: { url: address, template: null, note: '', origin: 'captured', added: '', sha256: '' },
    };
  }
  return fixtureSlugs().includes(slug) ? readFixture(slug) : undefined;
}

function listOfPages(): string {
  const own = file === undefined ? '' : `<li><a href="?page=file">${escapeHtml(file)}</a></li>`;
  const items = fixtureSlugs().map(
    (slug) => `<li><a href="?page=${slug}">${slug}</a> ${escapeHtml(readFixture(slug).meta.note)}</li>`,
  );
  return `<ul>${own}${items.join('')}</ul>`;
}

/** The page as it is, what is kept of it, and each removal with its reason. Read anew on every reload. */
function sideBySide(fixture: Fixture): string {
  const { html, meta } = fixture;
  const { report } = extractArticle(parsePage(html, meta.url), meta.url);
  const { kind, template } = detectPage(parsePage(html, meta.url), meta.url);
  const removals = report.map(
    ({ step, rule, reason, text }) =>
      `<li><b>${step}</b> ${escapeHtml(reason)} <code>${escapeHtml(rule.slice(0, 120))}</code><pre>${escapeHtml(text)}</pre></li>`,
  );
  return `<p><a href="/">all pages</a> · ${escapeHtml(meta.url)} · ${kind} · ${template ?? 'no template'}</p>
<div class="row"><iframe sandbox srcdoc="${escapeHtml(html)}"></iframe>
<pre>${escapeHtml(outline(extractFixture(fixture)))}</pre><ol>${removals.join('')}</ol></div>`;
}

const frame = (
  title: string,
  content: string,
): string => `<!doctype html><meta charset="utf-8"><title>${escapeHtml(title || 'Playground')}</title>
<style>body{font:14px/1.6 sans-serif;margin:1rem}.row{display:grid;grid-template-columns:1fr 1fr 1fr;gap:1rem;height:85vh}
.row>*{overflow:auto;height:100%;width:100%;margin:0;border:1px solid #ccc;box-sizing:border-box}pre{white-space:pre-wrap}code{color:#666}</style>
<h1>${escapeHtml(title || 'Stored pages')}</h1>${content}`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
