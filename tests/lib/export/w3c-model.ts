/**
 * The rules of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) that a collection of ours comes
 * under, as far as they say MUST. Returns what is broken.
 */
export function w3cFaults(value: unknown): readonly string[] {
  const faults: string[] = [];
  const must = (holds: boolean, rule: string) => {
    if (!holds) faults.push(rule);
  };
  const collection = object(value);
  must(collection['@context'] === 'http://www.w3.org/ns/anno.jsonld', '3.1 context');
  must(collection.type === 'AnnotationCollection' && isIri(collection.id), '5.1 collection');
  const page = object(collection.first);
  must(page.type === 'AnnotationPage' && isIri(page.id), '5.2 page');
  const items = list(page.items).map(object);
  must(collection.total === items.length, '5.1 total');
  must(new Set(items.map(({ id }) => id)).size === items.length, '3.1 one id for each annotation');
  for (const item of items) {
    must(isIri(item.id) && item.type === 'Annotation' && item.target !== undefined, '3.1 annotation');
    must(isTime(item.created) && isTime(item.modified), '3.3.1 times');
    must(item.motivation === 'highlighting' || item.motivation === 'commenting', '3.3.5 motivation');
    for (const body of list(item.body ?? []).map(object)) {
      must(body.type === 'TextualBody' && typeof body.value === 'string', '3.2.4 textual body');
    }
    if (typeof item.target === 'string') must(isIri(item.target), '3.2.1 external target');
    else {
      const target = object(item.target);
      must(target.type === 'SpecificResource' && isIri(target.source), '4 specific resource');
      must(typeof target.styleClass === 'string', '4.5 style class');
      for (const selector of list(target.selector).map(object)) {
        if (selector.type === 'TextPositionSelector') {
          must(isCount(selector.start) && isCount(selector.end), '4.2.5 position');
        } else {
          must(selector.type === 'TextQuoteSelector' && typeof selector.exact === 'string', '4.2.4 quote');
        }
      }
    }
  }
  return faults;
}

type Fields = Readonly<Record<string, unknown>>;
const object = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isIri = (value: unknown): boolean => typeof value === 'string' && URL.canParse(value);
const isTime = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
