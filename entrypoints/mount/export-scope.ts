/** What was ticked in the library to be exported. */
export type ExportScope = { readonly kind: 'articles' | 'notes'; readonly ids: readonly string[] };

const KEY = 'export-scope';

/** Hands the ids to the page of exports, which this tab opens next: ten thousand of them have no room in an address. */
export const keepExportScope = (scope: ExportScope): void =>
  sessionStorage.setItem(KEY, JSON.stringify(scope));

/** What the library handed over in this tab; null where it handed over nothing. */
export function keptExportScope(): ExportScope | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}
