import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../../lib/page/extract';

/** What each extractor made of the page, and its median time in milliseconds. */
export type Measured = Readonly<
  Record<'ours' | 'readability' | 'defuddle', { readonly text: string; readonly ms: number }>
> & {
  /** One TreeWalker pass over all text nodes: no extractor can be faster. */
  readonly floor: number;
};

/** The first run warms up and does not count. */
function medianOf<T>(work: () => T, repetitions: number): { readonly value: T; readonly ms: number } {
  let value = work();
  const times: number[] = [];
  for (let i = 0; i < repetitions; i += 1) {
    const start = performance.now();
    value = work();
    times.push(performance.now() - start);
  }
  return { value, ms: times.sort((a, b) => a - b)[times.length >> 1] ?? 0 };
}

const textOf = (html: string | null | undefined): string =>
  new DOMParser().parseFromString(html ?? '', 'text/html').body.textContent ?? '';

/** Runs in the page: all extractors in one run, each as it is meant to be used (Readability on a copy, not timed). */
function measure(url: string, repetitions: number): Measured {
  const timed = <T>(work: () => T) => medianOf(work, repetitions);
  const ours = timed(() => extractArticle(document, url));
  const { article } = ours.value.ok ? ours.value : { article: null };
  const text = (article?.blocks ?? [])
    .map((block) => (block.kind === 'table' ? block.rows.flat().join('') : 'text' in block ? block.text : ''))
    .join('\n');
  const floor = timed(() => {
    let length = 0;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      length += node.nodeValue?.length ?? 0;
    return length;
  });
  const copies = Array.from({ length: repetitions + 1 }, () => document.cloneNode(true) as Document);
  const readability = timed(() => {
    const copy = copies.pop() ?? document.implementation.createHTMLDocument();
    return new Readability(copy).parse()?.content;
  });
  const defuddle = timed(() => new Defuddle(document, { url }).parse().content);
  return {
    ours: { text, ms: ours.ms },
    readability: { text: textOf(readability.value), ms: readability.ms },
    defuddle: { text: textOf(defuddle.value), ms: defuddle.ms },
    floor: floor.ms,
  };
}

Object.assign(globalThis, { lingjuBench: { measure, isProbablyReaderable } });
