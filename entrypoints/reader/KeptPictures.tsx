import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PictureSourcesContext } from '../../components/reader/picture-sources';
import type { LingjuDatabase } from '../../lib/store/db';
import { subscribe } from '../../lib/store/live';
import { keptPictures } from '../../lib/store/pictures';

type Props = { readonly db: LingjuDatabase; readonly url: string; readonly children: ComponentChildren };

/** Gives the reading view the pictures that are kept of an article, also those that arrive after it. */
export function KeptPictures({ db, url, children }: Props) {
  const [sources, setSources] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const made = new Map<string, string>();
    const take = (pictures: ReadonlyMap<string, Blob>) => {
      const fresh = [...pictures].filter(([src]) => !made.has(src));
      for (const [src, picture] of fresh) made.set(src, URL.createObjectURL(picture));
      if (fresh.length > 0) setSources(new Map(made));
    };
    // Without the store, pictures come from the site.
    const stop = subscribe(
      () => keptPictures(db, url),
      take,
      () => undefined,
    );
    return () => {
      stop();
      for (const address of made.values()) URL.revokeObjectURL(address);
    };
  }, [db, url]);
  return <PictureSourcesContext.Provider value={sources}>{children}</PictureSourcesContext.Provider>;
}
