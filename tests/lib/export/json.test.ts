import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHypothesisJson } from '../../../lib/export/hypothesis-json';
import { toW3cJson } from '../../../lib/export/w3c-json';
import { type Article, plainText } from '../../../lib/model/article';
import { hostile } from './hostile';
import { ARTICLE, annotate } from './sample';
import { w3cFaults } from './w3c-model';

type Item = {
  readonly motivation: string;
  readonly body?: readonly { readonly purpose: string; readonly value: string }[];
  readonly target:
    | string
    | {
        readonly styleClass: string;
        readonly selector: readonly { readonly type: string; readonly [field: string]: unknown }[];
      };
};
const itemsOf = (file: string): readonly Item[] => JSON.parse(file).first.items;

const paragraph = (text: string): Article => ({
  ...ARTICLE,
  blocks: [{ kind: 'paragraph', text, inlines: [] }],
});

describe('toW3cJson', () => {
  it('keeps the rules of the model, whatever the texts are', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, note, tag) => {
        const article = { ...ARTICLE, meta: { ...ARTICLE.meta, title } };
        const annotations = [
          annotate(null, { note }),
          annotate('茶铺', { note, tags: [tag], color: 'pink' }),
          annotate('不在文中的话'),
        ];
        const file = toW3cJson([{ article, annotations }]);
        expect(w3cFaults(JSON.parse(file))).toEqual([]);
        const placed = itemsOf(file).find(
          ({ target }) => typeof target === 'object' && target.styleClass === 'pink',
        );
        const values = (purpose: string) =>
          placed?.body?.filter((body) => body.purpose === purpose).map(({ value }) => value);
        if (note.trim() !== '') expect(values('commenting')).toEqual([note]);
        expect(values('tagging')).toEqual([tag]);
      }),
    );
  });

  it('counts positions in code points', () => {
    const article = paragraph('😀茶铺');
    const annotation = {
      ...annotate('茶铺'),
      selector: { quote: { exact: '茶铺', prefix: '😀', suffix: '' }, position: { start: 2, end: 4 } },
    };
    const [item] = itemsOf(toW3cJson([{ article, annotations: [annotation] }]));
    expect(typeof item?.target === 'object' && item.target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: '茶铺', prefix: '😀', suffix: '' },
      { type: 'TextPositionSelector', start: 1, end: 3 },
    ]);
  });

  it('gives an orphan no position and an article note no selector', () => {
    const [articleNote, orphan] = itemsOf(
      toW3cJson([
        { article: ARTICLE, annotations: [annotate('不在文中的话'), annotate(null, { note: '好' })] },
      ]),
    );
    expect(articleNote?.target).toBe(ARTICLE.meta.url);
    expect(typeof orphan?.target === 'object' && orphan.target.selector.map(({ type }) => type)).toEqual([
      'TextQuoteSelector',
    ]);
  });

  it('shows neither what is in the bin nor corrections', () => {
    const gone = annotate('茶铺', { deletedAt: '2020-03-07T00:00:00.000Z' });
    const correction = annotate('茶铺', { correction: { kind: 'dismiss', layer: 'quote' } });
    expect(itemsOf(toW3cJson([{ article: ARTICLE, annotations: [gone, correction] }]))).toEqual([]);
  });
});

describe('toHypothesisJson', () => {
  it('has what the import of Hypothesis reads', () => {
    const note = annotate('翻大花', { note: '**好**', tags: ['茶'] });
    const { annotations } = JSON.parse(
      toHypothesisJson([{ article: ARTICLE, annotations: [note] }], '2020-03-07T00:00:00.000Z'),
    );
    expect(annotations).toEqual([
      expect.objectContaining({
        id: note.id,
        uri: ARTICLE.meta.url,
        text: '**好**',
        tags: ['茶'],
        created: note.createdAt,
        document: { title: [ARTICLE.meta.title] },
        target: [
          {
            source: ARTICLE.meta.url,
            selector: [expect.objectContaining({ type: 'TextQuoteSelector', exact: '翻大花' })],
          },
        ],
      }),
    ]);
    const text = plainText(ARTICLE);
    const { prefix, suffix } = annotations[0].target[0].selector[0];
    expect(text).toContain(`${prefix}翻大花${suffix}`);
  });

  it('gives an article note no selector', () => {
    const file = toHypothesisJson([{ article: ARTICLE, annotations: [annotate(null, { note: '好' })] }], '');
    expect(JSON.parse(file).annotations[0].target).toEqual([{ source: ARTICLE.meta.url }]);
  });
});
