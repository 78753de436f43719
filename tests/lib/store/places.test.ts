import { describe, expect, it } from 'vitest';
import { purgeBin, removeArticle } from '../../../lib/store/bin';
import { saveCapture } from '../../../lib/store/capture';
import { loadPlace, type Place, savePlace } from '../../../lib/store/places';
import { loadSettings } from '../../../lib/store/settings';
import { captured, freshDatabase } from './store';

const place: Place = {
  revisionId: 'r1',
  selector: {
    quote: { exact: '茶铺开门早。', prefix: '', suffix: '' },
    position: { start: 0, end: 6 },
  },
};

describe('places', () => {
  it('are kept for each article and each kind by itself', async () => {
    const db = freshDatabase();
    await savePlace(db, 'a', 'read', place);
    expect(await loadPlace(db, 'a', 'read')).toEqual(place);
    expect(await loadPlace(db, 'a', 'heard')).toBeNull();
    expect(await loadPlace(db, 'b', 'read')).toBeNull();
  });

  it('are forgotten on demand', async () => {
    const db = freshDatabase();
    await savePlace(db, 'a', 'heard', place);
    await savePlace(db, 'a', 'heard', null);
    expect(await loadPlace(db, 'a', 'heard')).toBeNull();
  });

  it('count as none when what is stored is damaged', async () => {
    const db = freshDatabase();
    await db.settings.put({ key: 'place/read/a', value: { ...place, selector: { quote: '茶铺' } } });
    expect(await loadPlace(db, 'a', 'read')).toBeNull();
  });

  it('do not show up among the choices of the user', async () => {
    const db = freshDatabase();
    const before = await loadSettings(db);
    await savePlace(db, 'a', 'read', place);
    expect(await loadSettings(db)).toEqual(before);
  });

  it('go with the article for good, not before', async () => {
    const db = freshDatabase();
    const { articleId } = await saveCapture(db, captured(['茶铺开门早。']), []);
    await savePlace(db, articleId, 'read', place);
    await removeArticle(db, articleId);
    await purgeBin(db, new Date());
    expect(await loadPlace(db, articleId, 'read')).toEqual(place);
    await purgeBin(db, new Date(Date.now() + 31 * 24 * 60 * 60 * 1000));
    expect(await loadPlace(db, articleId, 'read')).toBeNull();
  });
});
