import { EarlierNotice } from './EarlierNotice';
import { ChangesNotice } from './parts-on-demand';
import type { Versions } from './use-versions';

type Props = {
  readonly versions: Versions;
  readonly url: (revisionId: string | null) => string;
  readonly orphans: number;
  readonly onOrphans: () => void;
  readonly onAcknowledge: () => void;
};

/** What is to be said above the text about its versions: that it is an earlier one, or that it has changed; mostly nothing. */
export function VersionsNotice({ versions, url, orphans, onOrphans, onAcknowledge }: Props) {
  const { latest, shown, seen, open } = versions;
  if (latest && shown && shown !== latest)
    return <EarlierNotice shown={shown} latestUrl={url(null)} onChanges={open} />;
  if (!latest || !seen) return null;
  return (
    <ChangesNotice
      seen={seen}
      latest={latest}
      orphans={orphans}
      onOrphans={onOrphans}
      onChanges={open}
      onAcknowledge={onAcknowledge}
    />
  );
}
