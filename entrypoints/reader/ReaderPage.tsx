import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { afterPaint } from '../../components/hooks/after-paint';
import { ReaderApp } from '../../components/reader/ReaderApp';
import type { EarlierChange } from '../../components/reader/reader-props';
import { useMessages } from '../../components/ui/messages';
import { libraryUrl, readerUrl, revisionUrl, settingsUrl, transferUrl } from '../../lib/messaging/addresses';
import type { Annotation } from '../../lib/model/annotation';
import { type Article, blockSpans, plainText, type Removal } from '../../lib/model/article';
import type { Revision } from '../../lib/model/revision';
import type { Settings } from '../../lib/model/settings';
import { allTags, annotationsOf } from '../../lib/store/annotations';
import { shownRevision } from '../../lib/store/articles';
import type { LingjuDatabase } from '../../lib/store/db';
import { subscribe } from '../../lib/store/live';
import type { Place } from '../../lib/store/places';
import { correctedMarks } from '../../lib/view/corrected-marks';
import { firstSight } from '../../lib/view/first-sight';
import { useSettings } from '../mount/use-settings';
import { anchorIn } from './anchor-in';
import { goalOf } from './goal-of';
import type { LoadedMarks } from './load-marks';
import { createPlacer, startOfPlace } from './place-annotations';
import { createReaderActions } from './reader-actions';
import type { ReaderHistory } from './reader-history';
import { useAnnotations } from './use-annotations';
import { useMarks } from './use-marks';

export type LoadedReader = {
  readonly db: LingjuDatabase;
  readonly article: Article;
  /** Every text that the article had, on which its annotations were made. */
  readonly revisions: readonly Revision[];
  readonly latestId: string;
  readonly marks: LoadedMarks;
  readonly annotations: readonly Annotation[];
  readonly settings: Settings;
  readonly earlierChange: EarlierChange | undefined;
  readonly removals: readonly Removal[];
  /** Where the article was read to. */
  readonly read: Place | null;
  /** Where reading aloud was stopped. */
  readonly heard: Place | null;
  readonly history: ReaderHistory;
  readonly reopen: () => Promise<void>;
  /** Leaves the reader for a page that says what failed. */
  readonly fail: (error: unknown) => void;
};

/** Feeds the reading view: the marks that the background finds, annotations, tags and settings whenever the store changes. */
export function ReaderPage({ db, article, revisions, latestId, history, reopen, ...loaded }: LoadedReader) {
  const t = useMessages();
  const { earlierChange, removals } = loaded;
  const text = useMemo(() => plainText(article), [article]);
  const revisionTexts = useMemo(() => new Map(revisions.map((one) => [one.id, one.text])), [revisions]);
  const place = useMemo(
    () => createPlacer(text, article.revisionId, revisionTexts, anchorIn, article.blocks),
    [text, article, revisionTexts],
  );
  const goal = useMemo(
    () => goalOf(new URLSearchParams(location.search), place(loaded.annotations)),
    [place, loaded.annotations],
  );
  const startAt = useMemo(
    () => goal?.start ?? startOfPlace(text, article.revisionId, revisionTexts, loaded.read, anchorIn),
    [goal, text, article, revisionTexts, loaded.read],
  );
  const heardAt = useMemo(
    () => startOfPlace(text, article.revisionId, revisionTexts, loaded.heard, anchorIn),
    [text, article, revisionTexts, loaded.heard],
  );
  const sight = useMemo(() => firstSight(blockSpans(article), startAt ?? 0), [article, startAt]);
  const marks = useMarks(loaded.marks);

  const { annotations, follow, show } = useAnnotations(
    loaded.annotations,
    text,
    article.revisionId,
    loaded.fail,
  );
  const [settings, changeSettings] = useSettings(db, loaded.settings);
  const [knownTags, setKnownTags] = useState<readonly string[]>([]);
  const [shownId, setShownId] = useState<string>();
  useEffect(() => {
    // What is shown stays shown when the store goes away: the next change that fails says so where it is made.
    const keep = () => undefined;
    const followTags = (now: readonly string[]) =>
      setKnownTags((before) => (before.join('\n') === now.join('\n') ? before : now));
    let stops: readonly (() => void)[] = [];
    // All but the tags is already at hand: following the store can wait until the text is on the screen.
    const callOff = afterPaint(() => {
      stops = [
        subscribe(() => annotationsOf(db, article.id), follow, keep, afterPaint),
        subscribe(() => allTags(db), followTags, keep, afterPaint),
        subscribe(() => shownRevision(db, article.id), setShownId, keep, afterPaint),
      ];
    });
    return () => {
      callOff();
      for (const stop of stops) stop();
    };
  }, [db, article.id, follow]);

  // Another window has captured the article again, or brought a part of it back.
  useEffect(() => {
    if (shownId !== undefined && shownId !== latestId) reopen();
  }, [shownId, latestId, reopen]);
  const versions = useMemo(
    () => ({
      all: revisions,
      latestId,
      url: (id: string | null) =>
        id === null || id === latestId ? readerUrl(article.id) : revisionUrl(article.id, id),
    }),
    [revisions, latestId, article.id],
  );

  const placed = useMemo(() => place(annotations), [place, annotations]);
  const { numbers, quotes } = useMemo(() => correctedMarks(text, marks, placed), [text, marks, placed]);
  const latest = useRef({ placed, numbers, quotes, settings });
  latest.current = { placed, numbers, quotes, settings };
  const actions = useMemo(
    () =>
      createReaderActions({
        db,
        article,
        text,
        t,
        changeSettings,
        history,
        show,
        reopen,
        placed: () => latest.current.placed,
        marks: () => latest.current,
        colorMeanings: () => latest.current.settings.colorMeanings,
      }),
    [db, article, text, t, changeSettings, history, show, reopen],
  );

  // Drawn again only for what it shows: the store tells of much that it does not.
  return useMemo(
    () => (
      <ReaderApp
        article={article}
        sight={sight}
        analysed={marks.complete}
        marksFailed={marks.failed}
        startAt={startAt}
        goal={goal}
        heardAt={heardAt}
        numbers={numbers}
        quotes={quotes}
        annotations={placed}
        knownTags={knownTags}
        settings={settings}
        versions={versions}
        earlierChange={earlierChange}
        removals={removals}
        libraryUrl={libraryUrl()}
        settingsUrl={settingsUrl()}
        transferUrl={transferUrl(article.id)}
        actions={actions}
      />
    ),
    [
      article,
      sight,
      marks.complete,
      marks.failed,
      startAt,
      goal,
      heardAt,
      numbers,
      quotes,
      placed,
      knownTags,
      settings,
      versions,
      earlierChange,
      removals,
      actions,
    ],
  );
}
