/** Characters that only look different, above their plain forms: other dashes and colons, traditional numeral characters. */
const FORMS = '∶○〜∼―–─−‐‑萬億兩餘幾數個點時歲輛條張隻噸號';
const PLAIN = ':〇~~———---万亿两余几数个点时岁辆条张只吨号';
/** A full-width comma is one of ours only between full-width thousands: １，２３４. */
const OTHER_FORMS = new RegExp(
  `(?<=[０-９])，(?=[０-９]{3}(?![０-９]))|[＄-＋－-：Ａ-～\u00a0\u2009\u3000﹪￥${FORMS}]`,
  'g',
);

/**
 * The text with one form for each figure sign (２０２０年 → 2020年, 98％ → 98%), code unit by code unit: the length stays,
 * so offsets into the result are offsets into the text.
 */
export const plainWidth = (text: string): string =>
  text.replace(OTHER_FORMS, (form) => PLAIN[FORMS.indexOf(form)] ?? form.normalize('NFKC'));
