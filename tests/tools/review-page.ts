import { type Expected, type Fixture, outline } from './fixtures';

export type Changed = {
  readonly fixture: Fixture;
  readonly expected: Expected | null;
  readonly now: Expected;
};

const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** One page that shows each changed fixture: the page itself, what was expected, what comes out now. */
export function reviewPage(changed: readonly Changed[]): string {
  const sections = changed.map(({ fixture, expected, now }) => {
    const before = expected === null ? '(no expectation stored)' : outline(expected);
    const lines = new Set(before.split('\n'));
    const after = outline(now)
      .split('\n')
      .map((line) => (lines.has(line) ? escapeHtml(line) : `<mark>${escapeHtml(line)}</mark>`))
      .join('\n');
    return `<h2>${fixture.slug}</h2><p>${escapeHtml(fixture.meta.note)} <code>${escapeHtml(fixture.meta.url)}</code></p>
<div class="row"><iframe sandbox srcdoc="${escapeHtml(fixture.html)}"></iframe><pre>${escapeHtml(before)}</pre><pre>${after}</pre></div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Changed fixtures</title>
<style>body{font:14px/1.5 sans-serif;margin:1rem}.row{display:grid;grid-template-columns:1fr 1fr 1fr;gap:1rem}
iframe{width:100%;height:70vh;border:1px solid #ccc}pre{white-space:pre-wrap;overflow:auto;max-height:70vh;margin:0}mark{background:#fd6}</style>
<h1>Changed fixtures: page, expected, now</h1>${sections.join('\n')}`;
}
