/** What the user chose at the last export; ids that no longer exist stand for the first of their kind. */
export type ExportChoice = { readonly format: string; readonly flavour: string; readonly template: string };

export const DEFAULT_EXPORT: ExportChoice = {
  format: 'markdown',
  flavour: 'commonmark',
  template: `# {{title}}

{{source}} {{published}}
{{url}}

{{#notes}}
{{note}}

{{/notes}}
{{#highlights}}
{{blockquote}}

{{#note}}{{note}}

{{/note}}
{{/highlights}}
`,
};
