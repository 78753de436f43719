import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parse } from 'yaml';

/** What a YAML parser and a CommonMark parser read in an exported file. */
export function parseMarkdown(file: string) {
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  const nodes = fromMarkdown(body).children;
  const [begin, end] = [nodes.findIndex(isMarker('begin')), nodes.findIndex(isMarker('end'))];
  return {
    properties: parse(yaml) as Record<string, unknown>,
    head: nodes.slice(0, begin),
    region: nodes.slice(begin + 1, end),
    after: nodes.slice(end + 1),
    markers: nodes.filter(isMarker('')).length,
  };
}

const isMarker =
  (which: string) =>
  (node: RootContent): boolean =>
    node.type === 'html' && node.value.startsWith(`<!-- lingju:${which}`);

/** The text that a reader sees of a node; paragraphs are separated by '\n'. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const separator = node.type === 'blockquote' ? '\n' : '';
  return node.children.map(textOf).join(separator);
}

/** A tree without positions, to be compared with another one. */
export const shape = (nodes: readonly RootContent[]): unknown[] =>
  JSON.parse(JSON.stringify(nodes, (key, value: unknown) => (key === 'position' ? undefined : value)));

/** The shape of a piece of Markdown in the middle of a file. */
export const shapeOf = (markdown: string): unknown[] => {
  const nodes = fromMarkdown(`before\n\n${markdown}\n\n<!-- after -->`).children;
  return shape(nodes.slice(1, -1));
};
