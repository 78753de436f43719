import { describe, expect, it } from 'vitest';
import { openImport } from '../../../entrypoints/transfer/open-import';
import { translate } from '../../components/translate';
import { backupOf, contentOf, smallLibrary } from '../../lib/store/backup/library';

const file = (name: string, content: string, size?: number): File =>
  Object.defineProperty(new File([content], name), 'size', { value: size ?? content.length });

describe('a file to be taken in', () => {
  it.each([
    ['nothing', '', undefined, 'importFileEmpty'],
    ['a zip, however much is packed in it', 'PK\u0003\u0004\u0014', undefined, 'importFileZip'],
    ['a web page', '<!doctype html>', undefined, 'importFilePage'],
    [
      'a later backup',
      '{"format":"lingju-backup","version":99,"records":[\n]}',
      undefined,
      'importFileNewer',
    ],
    ['500 MB of something else', '[{"url":', 500_000_000, 'importFileLarge'],
    ['JSON that was cut off', '[{"url":', undefined, 'importFileSyntax'],
    ['prototype keys', '{"__proto__":{"annotations":[]}}', undefined, 'importFileForeign'],
    ['prose', '今天天气很好。', undefined, 'importFileForeign'],
  ])(
    'that is %s is refused with its reason, and the library stays as it is',
    async (_, content, size, reason) => {
      const db = await smallLibrary();
      const before = await contentOf(db);
      expect(await openImport(db, file('a.json', content, size), translate)).toEqual({ reason });
      expect(await contentOf(db)).toEqual(before);
    },
  );

  it('is known by what is in it, not by its name', async () => {
    const db = await smallLibrary();
    const opened = await openImport(db, file('a.csv', await backupOf(db)), translate);
    expect(opened).toMatchObject({ name: 'a.csv', labelKey: 'importKindBackup' });
  });
});
