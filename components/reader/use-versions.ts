import { useMemo, useState } from 'preact/hooks';
import type { Revision } from '../../lib/model/revision';
import type { ReaderProps } from './reader-props';

/** The texts that the article had, and whether their comparison is open. */
export function useVersions({ article, versions }: ReaderProps) {
  const [isOpen, setOpen] = useState(false);
  const { latest, shown, seen, earlier } = useMemo(() => {
    const all = versions?.all ?? [];
    const byId = (id: string | undefined): Revision | undefined => all.find((one) => one.id === id);
    const last = byId(versions?.latestId);
    return {
      latest: last,
      shown: byId(article.revisionId),
      seen: byId(article.changedFrom),
      earlier: all.filter((one) => one !== last && one.text !== last?.text).toReversed(),
    };
  }, [article, versions]);
  return {
    latest,
    shown,
    /** The text that the user saw last, where it is not the latest. */
    seen: seen === latest ? undefined : seen,
    /** The texts before the latest, the newest first. */
    earlier,
    isOpen,
    open: () => setOpen(true),
    close: () => setOpen(false),
  };
}

export type Versions = ReturnType<typeof useVersions>;
