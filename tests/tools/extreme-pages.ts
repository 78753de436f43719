/** Articles that strain the reading view, each a page of a news site. */
export type ExtremePage = {
  readonly name: string;
  readonly url: string;
  readonly title: string;
  readonly body: string;
};

const SENTENCES = [
  '堤岸上的老榕树一共17棵，最粗的一棵要四个人才能合抱。',
  '“树在，街就在。”看树的莫阿公说，他每天清早来扫一遍落叶。',
  '镇里去年为它们买了保险，每棵保额2.6万元，期限3年。',
  '到了夏天，树荫下能坐下五六十人，下棋的、纳凉的、等船的都有。',
] as const;

const paragraph = (index: number, sentences = 4) =>
  `<p>${Array.from({ length: sentences }, (_, at) => SENTENCES[(index + at) % SENTENCES.length]).join('')}</p>`;
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => paragraph(index)).join('\n');

const COLUMNS = ['站点', ...Array.from({ length: 11 }, (_, month) => `${month + 1}月`)];
const table = `<table><tr>${COLUMNS.map((head) => `<th>${head}</th>`).join('')}</tr>${[
  '云埠',
  '竹安',
  '沙洲头',
]
  .map(
    (site, row) =>
      `<tr><td>${site}</td>${COLUMNS.slice(1)
        .map((_, column) => `<td>${((row + 2) * (column + 3) * 137) % 9000}</td>`)
        .join('')}</tr>`,
  )
  .join('')}</table>`;

const page = (name: string, title: string, body: string): ExtremePage => ({
  name,
  url: `http://www.yunbu-ribao.example/news/20240608/${name}.html`,
  title,
  body: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>
<article><h1>${title}</h1><div class="info">2024-06-08 09:30 来源：云埠日报</div>
<div class="content">${body}</div></article></body></html>`,
});

const LONG_TITLE =
  '关于进一步做好沿江老街古树名木日常养护、防汛抢险期间临时加固以及周边摊位有序疏导工作的若干安排和沿街居民最关心的几个问题的答复';
const UNBROKEN = `http://www.yunbu-ribao.example/${'shenbao-cailiao-'.repeat(12)}2024`;

export const EXTREME_PAGES: readonly ExtremePage[] = [
  page('long-title', LONG_TITLE, paragraphs(6)),
  page('unbroken', '一个很长的网址', `${paragraphs(2)}<p>申报地址：${UNBROKEN}</p>${paragraphs(2)}`),
  page(
    'pictures',
    '四十张照片里的老榕树',
    Array.from(
      { length: 40 },
      (_, index) => `${paragraph(index, 2)}<p><img src="/photo/${index}.jpg" alt="第${index + 1}棵"></p>`,
    ).join('\n'),
  ),
  page('wide-table', '全年客流一览', `${paragraphs(2)}${table}${paragraphs(2)}`),
  page('one-sentence', '一句话新闻', `<p>${SENTENCES[0]}</p>`),
  page('long', '十万字的长卷', paragraphs(1000)),
];
