/** Characters that only look different, each with its plain form: other dashes and colons, traditional numeral characters. */
const FORMS = new Map(
  '∶: ○〇 〜~ ∼~ ―— –— ─— −- ‐- ‑- 萬万 億亿 兩两 餘余 幾几 數数 個个 點点 時时 歲岁 輛辆 條条 張张 隻只 噸吨 號号'
    .split(' ')
    .map(([from = '', to = '']) => [from, to]),
);
/** A full-width comma is one of ours only between full-width thousands: １，２３４. */
const OTHER_FORMS = new RegExp(
  `(?<=[０-９])，(?=[０-９]{3}(?![０-９]))|[０-９：．％（）／＄＋～－\u00a0\u2009\u3000﹪￥${[...FORMS.keys()].join('')}]`,
  'g',
);

/**
 * The text with one form for each figure sign (２０２０年 → 2020年, 98％ → 98%), code unit by code unit: the length stays,
 * so offsets into the result are offsets into the text.
 */
export function plainWidth(text: string): string {
  return text.replace(OTHER_FORMS, (form) => FORMS.get(form) ?? form.normalize('NFKC'));
}
