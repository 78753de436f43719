/** Characters that only look different: full-width forms, other spaces and dashes, traditional numeral characters. */
const FORMS: Readonly<Record<string, string>> = {
  '：': ':',
  '∶': ':',
  '○': '〇',
  '．': '.',
  '％': '%',
  '﹪': '%',
  '（': '(',
  '）': ')',
  '／': '/',
  '￥': '¥',
  '＄': '$',
  '＋': '+',
  '〜': '~',
  '∼': '~',
  '～': '~',
  '―': '—',
  '–': '—',
  '─': '—',
  '－': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u3000': ' ',
  萬: '万',
  億: '亿',
  兩: '两',
  餘: '余',
  幾: '几',
  數: '数',
  個: '个',
  點: '点',
  時: '时',
  歲: '岁',
  輛: '辆',
  條: '条',
  張: '张',
  隻: '只',
  噸: '吨',
  號: '号',
  '，': ',',
};
/** A full-width comma is one of ours only between full-width thousands: １，２３４. */
const OTHER_FORMS = new RegExp(
  `(?<=[０-９])，(?=[０-９]{3}(?![０-９]))|[０-９${Object.keys(FORMS).join('').replace('，', '')}]`,
  'g',
);
const FULL_WIDTH_ZERO = '０'.charCodeAt(0);

/**
 * The text with one form for each figure sign (２０２０年 → 2020年, 98％ → 98%), code unit by code unit: the length stays,
 * so offsets into the result are offsets into the text.
 */
export function plainWidth(text: string): string {
  return text.replace(
    OTHER_FORMS,
    (form) => FORMS[form] ?? String.fromCharCode(form.charCodeAt(0) - FULL_WIDTH_ZERO + 48),
  );
}
