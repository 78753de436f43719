import * as v from 'valibot';
import type { NoteParts, ReadParts } from './note-parts';
import { QUOTE_SELECTOR, quoteOf } from './quote-selector';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** In JSON-LD one thing may stand for a list of one. */
const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

const has = <Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

const text = (value: unknown, key: string): string | undefined =>
  has(value, key) && typeof value[key] === 'string' ? value[key] : undefined;

const isA = (value: unknown, type: string): boolean => has(value, 'type') && list(value.type).includes(type);

/**
 * Annotations of the W3C Web Annotation Data Model: one, a list, a page, or a collection with its first page inside.
 * https://www.w3.org/TR/annotation-model/
 */
export function readW3cJson(value: unknown): ReadParts | null {
  const records = annotationsIn(value);
  const isW3c =
    records.some((record) => isA(record, 'Annotation')) ||
    (has(value, '@context') && list(value['@context']).includes(CONTEXT));
  return isW3c ? records.map(partsOf) : null;
}

function annotationsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (has(value, 'first')) return annotationsIn(value.first);
  if (has(value, 'items')) return list(value.items);
  return isA(value, 'Annotation') ? [value] : [];
}

function partsOf(record: unknown): NoteParts | null {
  if (!isA(record, 'Annotation') || !has(record, 'target')) return null;
  const [target] = list(record.target);
  const bodies = [...list(has(record, 'body') ? record.body : undefined), ...list(text(record, 'bodyValue'))];
  const tags = bodies.filter((body) => text(body, 'purpose') === 'tagging');
  return {
    id: text(record, 'id'),
    url:
      typeof target === 'string'
        ? target
        : (text(target, 'source') ?? sourceId(target) ?? text(target, 'id')),
    ...quoteOf(selectorsOf(target).find((selector) => v.is(QUOTE_SELECTOR, selector))),
    note: bodies
      .filter((body) => !tags.includes(body))
      .flatMap((body) => (typeof body === 'string' ? body : (text(body, 'value') ?? [])))
      .join('\n\n'),
    tags: tags.flatMap((body) => text(body, 'value') ?? []),
    color: text(target, 'styleClass'),
    createdAt: text(record, 'created'),
    updatedAt: text(record, 'modified'),
  };
}

const sourceId = (target: unknown): string | undefined =>
  has(target, 'source') ? text(target.source, 'id') : undefined;

/** A selector may narrow another one down; the narrowest says most. */
function selectorsOf(target: unknown): readonly unknown[] {
  const selectors = has(target, 'selector') ? list(target.selector) : [];
  return selectors.flatMap((selector) =>
    has(selector, 'refinedBy') ? [...list(selector.refinedBy), selector] : [selector],
  );
}
