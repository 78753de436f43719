import Mustache from 'mustache';
import type { ExportInput } from './export-input';
import { CHINESE_LABELS, type MarkdownLabels } from './markdown-labels';
import { TEMPLATE_FIELDS, type TemplateScope, templateView } from './template-fields';

/**
 * What is wrong with a template, and in which line (from 1). `syntax`: a tag is not closed, or closes what is not open.
 * `unknown`: there is no such field or list here. `partial`: `{{> …}}` would need other files.
 */
export type TemplateFault = {
  readonly line: number;
  readonly kind: 'syntax' | 'unknown' | 'partial';
  readonly name: string;
};

/**
 * An article's notes through the user's own template: Mustache (https://mustache.github.io/mustache.5.html), which runs no
 * code. Single braces are text; for literal double braces the template changes its delimiters (`{{=<% %>=}}`).
 */
export function fillTemplate(
  template: string,
  input: ExportInput,
  labels: MarkdownLabels = CHINESE_LABELS,
): { readonly text: string } | { readonly fault: TemplateFault } {
  const fault = faultOf(template);
  if (fault) return { fault };
  return { text: Mustache.render(template, templateView(input, labels), {}, { escape: String }) };
}

/** The first fault of a template, or null. */
export function faultOf(template: string): TemplateFault | null {
  try {
    return faultAmong(Mustache.parse(template), [TEMPLATE_FIELDS], template);
  } catch (error) {
    // 'Unclosed section "highlights" at 12'
    const [, name = '', at = '0'] = /(?:"(.*)")? at (\d+)$/s.exec(String(error)) ?? [];
    return { line: lineAt(template, Number(at)), kind: 'syntax', name };
  }
}

/** `[kind, name, start, end, children]`, as Mustache parses; lists are open from the outermost to the innermost. */
function faultAmong(
  tokens: TemplateTokens,
  open: readonly TemplateScope[],
  template: string,
): TemplateFault | null {
  for (const [kind, name, start, , children] of tokens) {
    const fault = (why: TemplateFault['kind']) => ({ line: lineAt(template, start), kind: why, name });
    if (kind === '>') return fault('partial');
    if (kind === 'name' || kind === '&') {
      if (!open.some(({ fields }) => fields.includes(name))) return fault('unknown');
    } else if (kind === '#' || kind === '^') {
      const list = open
        .map(({ lists }) => (Object.hasOwn(lists, name) ? lists[name] : undefined))
        .find((scope) => scope !== undefined);
      if (!list && !open.some(({ fields }) => fields.includes(name))) return fault('unknown');
      const inner = kind === '#' && list ? [...open, list] : open;
      const found = Array.isArray(children) ? faultAmong(children, inner, template) : null;
      if (found) return found;
    }
  }
  return null;
}

type TemplateTokens = ReturnType<typeof Mustache.parse>;

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
