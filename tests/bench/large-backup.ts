import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { BACKUP_VERSION, type BackupRecord } from '../../lib/store/backup/format';
import { hashText } from '../../lib/text/hash';

const SENTENCES = [
  '清晨6时30分，西江边的第一批货船已经靠岸，码头工人从船上卸下120多筐沃柑，分装到37辆三轮车上。',
  '“今年的果子比去年甜，价钱也好，每斤能卖到4.8元。”果农覃国良说，他家的20亩果园预计收入30万元左右。',
  '据市农业农村局统计，截至11月底，全市柑橘种植面积达52.4万亩，同比增长8.6%，产值约17亿元。',
  '沿江步道全长3600米，沿途设有12个休息点，每天早晚散步的居民超过2000人次。',
  '老街口的裁缝店开了四十多年，店主李桂珍仍用那台旧缝纫机，一天做三五件，来的大多是熟客。',
];
const PARAGRAPHS = 30;
const TIME = '2020-01-02T03:04:05.000Z';

/** A backup file of so many articles of about 1,500 characters, with so many annotations spread over them. */
export async function writeLargeBackup(path: string, articles: number, annotations: number): Promise<void> {
  const file = createWriteStream(path);
  const counts = { article: articles, revision: articles, annotation: annotations, setting: 0, picture: 0 };
  const head = { format: 'lingju-backup', version: BACKUP_VERSION, createdAt: TIME, counts };
  let separator = `${JSON.stringify(head).slice(0, -1)},"records":[\n`;
  const write = async ({ kind, data }: BackupRecord) => {
    const json = JSON.stringify(data);
    const isRoom = file.write(`${separator}{"kind":"${kind}","sum":"${hashText(json)}","data":${json}}`);
    separator = ',\n';
    if (!isRoom) await once(file, 'drain');
  };
  for (let index = 0; index < articles; index += 1) {
    const { meta, id, revisionId } = articleOf(index);
    const urlKeys = [meta.url.slice('http://www.'.length)];
    await write({
      kind: 'article',
      data: { id, meta, revisionId, urlKeys, savedAt: TIME, capturedAt: TIME },
    });
  }
  for (let index = 0; index < articles; index += 1) {
    const { meta, id, revisionId } = articleOf(index);
    const blocks = Array.from({ length: PARAGRAPHS }, (_, at) => ({
      kind: 'paragraph' as const,
      text: paragraphOf(index, at),
      inlines: [],
    }));
    const data = { id: revisionId, articleId: id, meta, blocks, report: [], capturedAt: TIME };
    await write({ kind: 'revision', data });
  }
  for (let index = 0; index < annotations; index += 1) {
    const { id, revisionId } = articleOf(index % articles);
    const text = paragraphOf(index % articles, 0);
    const quote = { exact: text.slice(0, 12), prefix: '', suffix: text.slice(12, 44) };
    const data = {
      ...{ id: `note-${number(index)}`, articleId: id, revisionId },
      selector: { quote, position: { start: 0, end: 12 } },
      color: 'yellow' as const,
      note: index % 3 === 0 ? `第${index}条笔记：与去年的数字对一对。` : '',
      tags: [`标签${index % 40}`],
      ...{ createdAt: TIME, updatedAt: TIME },
    };
    await write({ kind: 'annotation', data });
  }
  file.end('\n]}\n');
  await once(file, 'close');
}

const number = (index: number): string => String(index).padStart(6, '0');

function articleOf(index: number) {
  const url = `http://www.wzljl.cn/content/2020-01/02/content_${number(index)}.htm`;
  const meta = {
    url,
    site: 'wzljl',
    template: 'wzljl-2019',
    title: `江边早市第${index}篇`,
    published: '2020-01-02',
  };
  return { meta, id: `article-${number(index)}`, revisionId: `revision-${number(index)}` };
}

const paragraphOf = (article: number, at: number): string =>
  `${SENTENCES[(article + at) % SENTENCES.length] ?? ''}（${article}-${at}）`;
