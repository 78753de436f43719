import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

/**
 * Draws an item of a long list. What was drawn for the same object comes back, and nothing in it is looked at again, until
 * `from`, all else that items are drawn from, is another value.
 */
export function useKeptNodes<T extends object>(draw: (item: T) => VNode, from: unknown): (item: T) => VNode {
  const kept = useRef({ from, nodes: new WeakMap<T, VNode>() });
  if (kept.current.from !== from) kept.current = { from, nodes: new WeakMap() };
  const { nodes } = kept.current;
  return (item) => {
    const node = nodes.get(item) ?? draw(item);
    nodes.set(item, node);
    return node;
  };
}
