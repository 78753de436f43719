import { useEffect, useMemo, useState } from 'preact/hooks';
import { BinApp } from '../../components/library/BinApp';
import type { BinActions } from '../../components/library/bin-props';
import { libraryUrl, noticeUrl } from '../../lib/messaging/addresses';
import type { BinContents } from '../../lib/model/bin';
import {
  binContents,
  eraseFromBin,
  restoreAll,
  restoreAnnotation,
  restoreArticle,
} from '../../lib/store/bin';
import type { LingjuDatabase } from '../../lib/store/db';
import { storageFailure } from '../../lib/store/failures';
import { subscribe } from '../../lib/store/live';

/** Feeds the bin whenever the store changes. */
export function BinPage({ db }: { readonly db: LingjuDatabase }) {
  const [contents, setContents] = useState<BinContents>();
  useEffect(
    () =>
      subscribe(
        () => binContents(db),
        setContents,
        (error) => location.replace(noticeUrl(`storage-${storageFailure(error)}`)),
      ),
    [db],
  );
  const actions = useMemo(
    (): BinActions => ({
      restoreArticle: (id) => restoreArticle(db, id),
      restoreNote: (id) => restoreAnnotation(db, id),
      restoreAll: () => restoreAll(db),
      erase: (ids) => eraseFromBin(db, ids),
    }),
    [db],
  );
  return <BinApp contents={contents} now={new Date()} libraryUrl={libraryUrl()} actions={actions} />;
}
