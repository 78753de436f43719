import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addAnnotation, allTags, annotationsOf, removeAnnotation } from '../../../lib/store/annotations';
import { listArticles, loadArticle, loadRevisionTexts } from '../../../lib/store/articles';
import { saveCapture } from '../../../lib/store/capture';
import { loadSettings, saveSettings } from '../../../lib/store/settings';
import { VERSIONS } from '../../../lib/store/upgrades/versions';
import { root } from '../../tools/source-files';
import { captured, freshDatabase, marked } from './store';
import { dumpDatabase, type StoredDatabase, writeDatabase } from './stored-database';

const FOLDER = join(root, 'tests/fixtures/db');
const FIRST = ['清晨六点，茶铺的门板一块一块卸下来。'];
const SECOND = [...FIRST, '老板娘说，水要等到翻大花才算开。'];

beforeEach(() => {
  let count = 0;
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-03-06T01:02:03.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the format of the database', () => {
  // When this fails, what is stored has changed: add a version (lib/store/README.md), do not refresh the file.
  it(`is the one of version ${VERSIONS.length}`, async () => {
    const db = freshDatabase('newest');
    const { articleId } = await saveCapture(db, captured(FIRST), []);
    const revisionId = (await loadArticle(db, articleId))?.revisionId ?? '';
    await addAnnotation(db, { ...marked(articleId, revisionId), note: '好', tags: ['茶', '早市'] });
    const { id } = await addAnnotation(db, { ...marked(articleId, revisionId), color: 'blue', tags: ['茶'] });
    await removeAnnotation(db, id);
    await saveCapture(db, captured(SECOND), [{ step: 's', rule: '.r', reason: 'Why.', text: '文' }]);
    await saveSettings(db, { color: 'pink' });
    db.close();
    await expect(`${JSON.stringify(await dumpDatabase('newest'), null, 2)}\n`).toMatchFileSnapshot(
      join(FOLDER, `v${VERSIONS.length}.json`),
    );
  });

  for (const [index] of VERSIONS.entries()) {
    it(`of version ${index + 1} is read by the newest code with nothing lost`, async () => {
      const stored: StoredDatabase = JSON.parse(readFileSync(join(FOLDER, `v${index + 1}.json`), 'utf8'));
      expect(stored.version).toBe((index + 1) * 10);
      await writeDatabase('old', stored);
      const db = freshDatabase('old');
      const [summary] = await listArticles(db);
      expect(summary).toMatchObject({ characters: 34, highlights: 1, notes: 1, tags: ['茶', '早市'] });
      const id = summary?.id ?? '';
      expect(await loadArticle(db, id)).toMatchObject(captured(SECOND));
      const [annotation, ...others] = await annotationsOf(db, id);
      expect([annotation?.note, others]).toEqual(['好', []]);
      const texts = await loadRevisionTexts(db, id);
      expect(texts.get(annotation?.revisionId ?? '')).toBe(FIRST.join('\n'));
      expect(await allTags(db)).toEqual(['茶', '早市']);
      expect(await loadSettings(db)).toMatchObject({ color: 'pink' });
      expect(await db.annotations.count()).toBe(2);
      expect((await db.history.count()) > 0).toBe(index >= 1);
    });
  }

  it('is the same whether the database was upgraded or made anew', async () => {
    const shape = async (name: string) => {
      const db = freshDatabase(name);
      await db.open();
      const { stores, version } = await dumpDatabase(name);
      return { version, stores: stores.map(({ rows: _, ...store }) => store) };
    };
    await writeDatabase('upgraded', JSON.parse(readFileSync(join(FOLDER, 'v1.json'), 'utf8')));
    expect(await shape('upgraded')).toEqual(await shape('new'));
  });
});
