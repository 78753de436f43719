import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/model/article';
import type { Settings } from '../../lib/model/settings';
import type { Span } from '../../lib/model/span';
import { listeningParts, partAt } from '../../lib/view/listening-parts';
import { topSentence } from '../reader/top-sentence';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';
import { follow } from './follow';
import { createPlayer, type PlayerState } from './player';
import { sayWith } from './say-with';
import { useVoices } from './use-voices';
import { VoiceChoice } from './VoiceChoice';
import { isChinese, voiceFor } from './voices';

export type ListeningProps = {
  readonly article: Article;
  readonly text: string;
  readonly body: RefObject<HTMLElement | null>;
  readonly settings: Settings;
  /** Where it was stopped the last time; null to begin with what is in sight. */
  readonly heardAt: number | null;
  readonly onHeard: (sentence: Span | null) => void;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onClose: () => void;
};

/** The controls of reading aloud; the sentence being said is lit in the text. */
export function ListeningBar(props: ListeningProps) {
  const { article, text, body, settings, onSettings } = props;
  const t = useMessages();
  const voices = useVoices();
  const voice = voiceFor(voices ?? [], settings.voice);
  const [state, setState] = useState<PlayerState | null>(null);
  const [failed, setFailed] = useState(false);

  const latest = useRef({ props, voice });
  latest.current = { props, voice };
  const parts = useMemo(() => listeningParts(article.blocks), [article]);
  const player = useMemo(
    () =>
      createPlayer(
        parts.map((part) => (part.picture ? { ...part, words: t('listenPicture', part.words) } : part)),
        sayWith(
          () => latest.current.voice,
          () => latest.current.props.settings.speechRate,
        ),
        setState,
        () => setFailed(true),
      ),
    [parts, t],
  );

  const inSight = (): number => {
    const sentence = body.current && topSentence(body.current, text);
    return sentence ? partAt(parts, sentence.start) : 0;
  };
  const play = (at?: number) => {
    setFailed(false);
    player.play(at ?? (state ? state.at : props.heardAt === null ? inSight() : partAt(parts, props.heardAt)));
  };

  useEffect(() => {
    const stop = () => player.stop();
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
      if (body.current) follow(body.current, null);
    };
  }, [player, body]);

  useEffect(() => {
    const part = state && parts[state.at];
    if (!part || !body.current) return;
    const ended = state.status === 'stopped';
    follow(body.current, ended ? null : part.span);
    latest.current.props.onHeard(ended && state.at === 0 ? null : part.span);
  }, [state, parts, body]);

  const speaking = state?.status === 'speaking';
  const chosen = `${settings.speechRate} ${settings.voice}`;
  const spokenWith = useRef(chosen);
  useEffect(() => {
    // What is being said begins again in the voice and at the speed chosen now.
    if (spokenWith.current !== chosen && player.state().status === 'speaking') player.play();
    spokenWith.current = chosen;
  }, [player, chosen]);
  const trouble =
    voices === null
      ? null
      : failed
        ? t('listenFailed')
        : voices.some(isChinese)
          ? null
          : t(voices.length === 0 ? 'listenNoVoice' : 'listenNoChineseVoice');

  return (
    <section class="listening" aria-label={t('listen')}>
      {trouble && (
        <p class="listening__trouble" role="alert">
          {trouble}
        </p>
      )}
      <div class="listening__row">
        <IconButton icon="previous" label={t('listenPrevious')} disabled={!voice} onClick={player.previous} />
        <IconButton
          icon={speaking ? 'pause' : 'play'}
          label={t(speaking ? 'listenPause' : 'listenPlay')}
          disabled={!voice}
          onClick={() => (speaking ? player.pause() : play())}
        />
        <IconButton icon="next" label={t('listenNext')} disabled={!voice} onClick={player.next} />
        <IconButton icon="here" label={t('listenHere')} disabled={!voice} onClick={() => play(inSight())} />
        {voices && voices.length > 0 && (
          <VoiceChoice
            voices={voices}
            voice={voice}
            rate={settings.speechRate}
            onVoice={(voiceURI) => onSettings({ voice: voiceURI })}
            onRate={(speechRate) => onSettings({ speechRate })}
          />
        )}
        <IconButton icon="close" label={t('listenStop')} onClick={props.onClose} />
      </div>
    </section>
  );
}
