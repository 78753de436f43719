import { wellFormed } from '../text/well-formed';

/** Markup that was put together here, never read from anywhere. */
export type Html = { readonly html: string };
type Part = Html | string | false | undefined | readonly Part[];

/**
 * Markup from a template literal: what is put in is text and is escaped, unless it is markup of this function. Safe in
 * elements and in double-quoted attributes.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: literals.map((literal, index) => literal + markup(parts[index])).join('') };
}

function markup(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  return 'html' in part ? part.html : part.map(markup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  wellFormed(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
