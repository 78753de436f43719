import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { afterPaint } from '../../components/hooks/after-paint';
import { ReaderApp } from '../../components/reader/ReaderApp';
import { useMessages } from '../../components/ui/messages';
import { libraryUrl, settingsUrl } from '../../lib/messaging/addresses';
import type { Annotation } from '../../lib/model/annotation';
import {
  type Article,
  blockSpans,
  type CaptureOutcome,
  plainText,
  type Removal,
} from '../../lib/model/article';
import type { Settings } from '../../lib/model/settings';
import { allTags, annotationsOf } from '../../lib/store/annotations';
import type { LingjuDatabase } from '../../lib/store/db';
import { subscribe } from '../../lib/store/live';
import type { Place } from '../../lib/store/places';
import { correctedMarks } from '../../lib/view/corrected-marks';
import { firstSight } from '../../lib/view/first-sight';
import { useSettings } from '../mount/use-settings';
import { createPlacer, startOfPlace } from './place-annotations';
import { createReaderActions } from './reader-actions';
import type { ReaderHistory } from './reader-history';
import { useMarks } from './use-marks';

export type LoadedReader = {
  readonly db: LingjuDatabase;
  readonly article: Article;
  /** Revision id → the text that its annotations were made on. */
  readonly revisionTexts: ReadonlyMap<string, string>;
  readonly annotations: readonly Annotation[];
  readonly settings: Settings;
  readonly captured: CaptureOutcome | undefined;
  readonly removals: readonly Removal[];
  /** Where the article was read to. */
  readonly read: Place | null;
  /** Where reading aloud was stopped. */
  readonly heard: Place | null;
  readonly history: ReaderHistory;
  readonly reopen: () => Promise<void>;
};

/** Feeds the reading view: analysis once per article, annotations, tags and settings whenever the store changes. */
export function ReaderPage({ db, article, revisionTexts, history, reopen, ...loaded }: LoadedReader) {
  const t = useMessages();
  const text = useMemo(() => plainText(article), [article]);
  const startAt = useMemo(
    () => startOfPlace(text, article.revisionId, revisionTexts, loaded.read),
    [text, article, revisionTexts, loaded.read],
  );
  const heardAt = useMemo(
    () => startOfPlace(text, article.revisionId, revisionTexts, loaded.heard),
    [text, article, revisionTexts, loaded.heard],
  );
  const sight = useMemo(() => firstSight(blockSpans(article), startAt ?? 0), [article, startAt]);
  const marks = useMarks(text, sight);
  const place = useMemo(
    () => createPlacer(text, article.revisionId, revisionTexts),
    [text, article, revisionTexts],
  );

  const [annotations, setAnnotations] = useState(loaded.annotations);
  const [settings, changeSettings] = useSettings(db, loaded.settings);
  const [knownTags, setKnownTags] = useState<readonly string[]>([]);
  useEffect(() => {
    // What is shown stays shown when the store goes away: the next change that fails says so where it is made.
    const keep = () => undefined;
    let stops: readonly (() => void)[] = [];
    // All but the tags is already at hand: following the store can wait until the text is on the screen.
    const callOff = afterPaint(() => {
      stops = [
        subscribe(() => annotationsOf(db, article.id), setAnnotations, keep),
        subscribe(() => allTags(db), setKnownTags, keep),
      ];
    });
    return () => {
      callOff();
      for (const stop of stops) stop();
    };
  }, [db, article.id]);

  const placed = useMemo(() => place(annotations), [place, annotations]);
  const { numbers, quotes } = useMemo(() => correctedMarks(text, marks, placed), [text, marks, placed]);
  const latest = useRef(placed);
  latest.current = placed;
  const actions = useMemo(
    () =>
      createReaderActions({
        db,
        article,
        text,
        t,
        changeSettings,
        history,
        reopen,
        placed: () => latest.current,
      }),
    [db, article, text, t, changeSettings, history, reopen],
  );

  return (
    <ReaderApp
      article={article}
      sight={sight}
      startAt={startAt}
      heardAt={heardAt}
      numbers={numbers}
      quotes={quotes}
      annotations={placed}
      knownTags={knownTags}
      settings={settings}
      captured={loaded.captured}
      removals={loaded.removals}
      libraryUrl={libraryUrl()}
      settingsUrl={settingsUrl()}
      actions={actions}
    />
  );
}
