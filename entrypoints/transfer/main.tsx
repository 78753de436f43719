import '../../components/ui/theme.css';
import '../../components/transfer/transfer.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { TransferApp } from '../../components/transfer/TransferApp';
import type { FormatOption } from '../../components/transfer/transfer-props';
import { useMessages } from '../../components/ui/messages';
import { FLAVOUR_IDS, type FlavourId } from '../../lib/export/flavours';
import { FORMATS, type FormatId } from '../../lib/export/formats';
import { TEMPLATE_FIELDS } from '../../lib/export/template-fields';
import { libraryUrl, noticeUrl, transferUrl } from '../../lib/messaging/addresses';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { storageFailure } from '../../lib/model/storage-failure';
import type { ArticleSummary } from '../../lib/model/summary';
import { listArticles } from '../../lib/store/articles';
import { type LingjuDatabase, openDatabase } from '../../lib/store/db';
import { subscribe } from '../../lib/store/live';
import { loadSettings } from '../../lib/store/settings';
import { followSettings } from '../mount/follow-settings';
import { mountPage } from '../mount/mount-page';
import { type ChosenForExport, chosenForExport } from './chosen-for-export';
import { createTransferActions } from './transfer-actions';

const USES: Partial<Record<FormatId, 'flavour' | 'template'>> = {
  markdown: 'flavour',
  'full-text': 'flavour',
  template: 'template',
};
const OPTIONS: readonly FormatOption[] = FORMATS.map(({ id, labelKey, files }) => ({
  id,
  labelKey,
  files,
  uses: USES[id] ?? null,
}));
const FLAVOUR_NAMES: Readonly<Record<Exclude<FlavourId, 'siyuan'>, string>> = {
  commonmark: 'CommonMark',
  obsidian: 'Obsidian',
  logseq: 'Logseq',
};
const NAMES = [...TEMPLATE_FIELDS.fields, ...Object.keys(TEMPLATE_FIELDS.lists).map((list) => `#${list}`)];

function TransferPage({ db }: { readonly db: LingjuDatabase }) {
  const t = useMessages();
  const [articles, setArticles] = useState<readonly ArticleSummary[]>();
  const [settings, setSettings] = useState<Settings>();
  const [chosen, setChosen] = useState<ChosenForExport>();
  useEffect(() => {
    const fail = (error: unknown) => location.replace(noticeUrl(`storage-${storageFailure(error)}`));
    chosenForExport(db, new URLSearchParams(location.search).get('id')).then(setChosen, fail);
    const stops = [
      subscribe(() => listArticles(db), setArticles, fail),
      subscribe(() => loadSettings(db), setSettings, fail),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [db]);
  const { colorMeanings } = settings ?? DEFAULT_SETTINGS;
  const actions = useMemo(
    () => createTransferActions(db, t, colorMeanings, chosen?.noteIds),
    [db, t, colorMeanings, chosen],
  );
  return (
    <TransferApp
      articles={settings && chosen && articles}
      articleIds={chosen?.articleIds ?? null}
      noteCount={chosen?.noteIds?.size ?? 0}
      allUrl={transferUrl()}
      formats={OPTIONS}
      flavours={FLAVOUR_IDS.map((id) => ({
        id,
        label: id === 'siyuan' ? t('flavourSiyuan') : FLAVOUR_NAMES[id],
      }))}
      templateNames={NAMES}
      choice={(settings ?? DEFAULT_SETTINGS).export}
      backedUpAt={(settings ?? DEFAULT_SETTINGS).backedUpAt}
      libraryUrl={libraryUrl()}
      actions={actions}
    />
  );
}

const db = openDatabase();
db.on('versionchange', () => location.reload());
followSettings(db);
void mountPage({ title: (t) => t('transferTitle'), view: () => <TransferPage db={db} /> });
