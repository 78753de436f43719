import type { Annotation } from '../model/annotation';
import { type Block, blockSpans, isTextBlock, plainText } from '../model/article';
import { intersection, type Span } from '../model/span';
import { noteLink } from '../text/note-link';
import { textFragmentUrl } from '../text/text-fragment';
import type { ExportInput } from './export-input';
import { momentOf } from './front-matter';
import { type Html, html } from './html';
import { type Highlight, inPageOrder } from './in-page-order';
import { CHINESE_LABELS, type MarkdownLabels } from './markdown-labels';
import { quoteOf, targetWords } from './target-words';
import { WEB_PAGE_STYLE } from './web-page-style';

/**
 * The article with its highlights, notes and kept pictures as one HTML file that needs nothing else: no script, no request except
 * for pictures that are not kept, which a content security policy in the page itself makes sure of.
 */
export function toWebPage(
  { article, annotations, anchors, pictures = new Map() }: ExportInput,
  labels: MarkdownLabels = CHINESE_LABELS,
): string {
  const { meta } = article;
  const text = plainText(article);
  const { articleNotes, highlights, orphans } = inPageOrder(text, annotations, anchors);
  const spans = blockSpans(article);
  const details = [meta.source, meta.byline, momentOf(meta.published)?.time.slice(0, 16).replace('T', ' ')];
  const page = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data: http: https:">
<title>${meta.title}</title>
<style>${WEB_PAGE_STYLE}</style>
</head>
<body>
<main>
<header>
${meta.kicker && html`<p class="kicker">${meta.kicker}</p>`}
<h1>${meta.title}</h1>
${meta.subtitle && html`<p class="subtitle">${meta.subtitle}</p>`}
<p class="details">${details.filter(Boolean).join(' · ')} ${address(labels.original, meta.url)}</p>
</header>
${articleNotes.map((note) => html`<aside><h2>${labels.articleNote}</h2>${words(note)}</aside>`)}
<article>
${article.blocks.map(
  (block, index) =>
    html`${blockOf(block, spans[index] ?? null, highlights, labels, pictures)}${notesAt(index, highlights)}`,
)}
</article>
${
  highlights.length > 0 &&
  html`<section><h2>${labels.highlights}</h2>
<ol>
${highlights.map(
  (
    { annotation, place },
    index,
  ) => html`<li id="note-${`${index + 1}`}"><blockquote>${quoteOf(annotation, labels)}</blockquote>
${words(annotation)}<p>${annotation.target ? `${targetWords(annotation, labels)} · ` : ''}${labels.colors[annotation.color]} · ${address(labels.backToPlace, textFragmentUrl(meta.url, text, place))} · ${address(labels.toReader, noteLink(meta.url, annotation.id))}</p></li>
`,
)}</ol></section>`
}
${
  orphans.length > 0 &&
  html`<section><h2>${labels.orphans}</h2>
${orphans.map((orphan) => html`<blockquote>${quoteOf(orphan, labels)}</blockquote>${words(orphan)}`)}</section>`
}
</main>
</body>
</html>
`;
  return page.html;
}

const words = ({ note, tags }: Annotation): Html =>
  html`${note.trim() !== '' && html`<p class="note">${note.trim()}</p>`}${
    tags.length > 0 && html`<p class="tags">${tags.map((tag) => html`<span>#${tag}</span> `)}</p>`
  }`;

/** The text alone where the address is none that a click may open. */
const address = (label: string, url: string): Html =>
  /^https?:\/\//i.test(url) ? html`<a href="${url}">${label}</a>` : html`${label}`;

function blockOf(
  block: Block,
  span: Span | null,
  highlights: readonly Highlight[],
  labels: MarkdownLabels,
  pictures: ReadonlyMap<string, string>,
): Html {
  if (!isTextBlock(block)) {
    switch (block.kind) {
      case 'image':
        return html`<p class="picture"><img src="${pictures.get(block.src) ?? block.src}" alt="${block.alt}"></p>\n`;
      case 'table':
        return html`<table>${block.rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</table>\n`;
      case 'gap':
        return html`<p class="gap">${labels.missingPage} ${address(labels.original, block.url)}</p>\n`;
    }
  }
  const content = marked(block.text, span?.start ?? 0, highlights);
  switch (block.kind) {
    case 'heading':
      return html`<h2>${content}</h2>\n`;
    case 'quote':
      return html`<blockquote>${content}</blockquote>\n`;
    case 'caption':
      return html`<p class="caption">${content}</p>\n`;
    case 'listItem':
      return html`<p class="item">${content}</p>\n`;
    default:
      return html`<p>${content}</p>\n`;
  }
}

/** The ways to the notes on a table or a picture, behind it. */
function notesAt(block: number, highlights: readonly Highlight[]): Html {
  const numbers = highlights.flatMap(({ spot }, index) => (spot?.block === block ? [`${index + 1}`] : []));
  return html`${numbers.length > 0 && html`<p>${numbers.map(noteReference)}</p>\n`}`;
}

const noteReference = (number: string): Html => html`<sup><a href="#note-${number}">${number}</a></sup>`;

/** The text with its highlights, and behind the end of each the way to its note. */
function marked(text: string, at: number, highlights: readonly Highlight[]): readonly Html[] {
  const own = { start: at, end: at + text.length };
  const here = highlights.flatMap(({ place, annotation }, index) => {
    const part = intersection(place, own);
    return part
      ? [{ ...part, number: index + 1, color: annotation.color, ends: part.end === place.end }]
      : [];
  });
  const bounds = [...new Set([own.start, own.end, ...here.flatMap(({ start, end }) => [start, end])])];
  return bounds
    .sort((a, b) => a - b)
    .flatMap((end, index, all) => {
      const start = all[index - 1] ?? end;
      const words = text.slice(start - at, end - at);
      const over = here.filter((one) => one.start <= start && one.end >= end && start < end).at(-1);
      const notes = here.filter((one) => one.ends && one.end === end && end > own.start);
      return [
        over ? html`<mark class="${over.color}">${words}</mark>` : html`${words}`,
        ...notes.map(({ number }) => noteReference(`${number}`)),
      ];
    });
}
