/** A mechanical change of a page's markup that leaves what a reader sees as it is (or folds its punctuation). */
export type Variant = { readonly name: string; readonly change: (html: string) => string };

const rename = (html: string, names: Readonly<Record<string, string>>): string =>
  html.replace(/<(\/?)([a-z][a-z0-9]*)(?=[\s>/])/gi, (whole, slash: string, name: string) => {
    const other = names[name.toLowerCase()];
    return other === undefined ? whole : `<${slash}${other}`;
  });

/** Applies a change to the text between tags of the body only: not to head, scripts or attributes. */
const inText = (html: string, change: (text: string) => string): string => {
  const start = html.search(/<body/i);
  return (
    html.slice(0, start) +
    html
      .slice(start)
      .replace(
        /(<!--[\s\S]*?-->|<script[\s\S]*?<\/script>)|>([^<]+)</g,
        (whole, skip?: string, text?: string) =>
          skip === undefined && text !== undefined ? `>${change(text)}<` : whole,
      )
  );
};

const NARROW: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
  '；': ';',
};

export const VARIANTS: readonly Variant[] = [
  { name: 'paragraphs are divs', change: (html) => rename(html, { p: 'div' }) },
  {
    name: 'headings are divs',
    change: (html) => rename(html, { h1: 'div', h2: 'div', h3: 'div', h4: 'div' }),
  },
  { name: 'inline tags renamed', change: (html) => rename(html, { span: 'font', strong: 'b', em: 'i' }) },
  { name: 'divs are sections', change: (html) => rename(html, { div: 'section' }) },
  {
    name: 'layout tables are divs',
    change: (html) =>
      /<table border="1"/.test(html)
        ? html
        : rename(html, { table: 'div', tbody: 'div', tr: 'div', td: 'div', th: 'div' }),
  },
  { name: 'classes stripped', change: (html) => html.replace(/\sclass="[^"]*"/g, '') },
  { name: 'ids stripped', change: (html) => html.replace(/\sid="[^"]*"/g, '') },
  { name: 'classes and ids stripped', change: (html) => html.replace(/\s(?:class|id)="[^"]*"/g, '') },
  {
    name: 'the whole body wrapped',
    change: (html) =>
      html
        .replace(/<body([^>]*)>/i, '<body$1><div><div><main>')
        .replace(/<\/body>/i, '</main></div></div></body>'),
  },
  {
    name: 'each paragraph wrapped',
    change: (html) =>
      html.replace(/<p(?=[\s>])/gi, '<div class="x-wrap"><p').replace(/<\/p>/gi, '</p></div>'),
  },
  {
    name: 'a span around each text',
    change: (html) => inText(html, (text) => (text.trim() === '' ? text : `<span>${text}</span>`)),
  },
  {
    name: 'line breaks between tags',
    change: (html) => html.replace(/<(p|div|td|tr|h1|li)(?=[\s>])/gi, '\n      <$1'),
  },
  { name: 'ideographic indents', change: (html) => html.replace(/<p>(?!<img)/gi, '<p>\u3000\u3000') },
  { name: 'NBSP at the ends of texts', change: (html) => html.replace(/<\/p>/gi, '&nbsp;&nbsp;</p>') },
  {
    name: 'NBSP as numbers',
    change: (html) => html.replace(/&nbsp;/g, '&#160;').replace(/\u3000/g, '&#x3000;'),
  },
  {
    name: 'texts as entities',
    change: (html) =>
      inText(html, (text) => text.replace(/[\u4e00-\u9fff“”]/g, (sign) => `&#${sign.charCodeAt(0)};`)),
  },
  {
    name: 'ASCII punctuation',
    change: (html) =>
      inText(html, (text) => text.replace(/[，：（）！？；]/g, (sign) => NARROW[sign] ?? sign)),
  },
  { name: 'comments removed', change: (html) => html.replace(/<!--(?!<npm)[\s\S]*?-->/g, '') },
];
