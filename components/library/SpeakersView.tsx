import { useMemo, useState } from 'preact/hooks';
import type { QuotedSpeaker } from '../../lib/model/across-articles';
import { useWatched } from '../hooks/use-watched';
import { useMessages } from '../ui/messages';
import { VirtualList } from '../ui/VirtualList';
import type { LibraryProps } from './library-props';
import { MarksProgress } from './MarksProgress';
import { SearchBox } from './SearchBox';
import { SpeakerPage } from './SpeakerPage';
import { useRows } from './use-rows';

type Props = Pick<LibraryProps, 'address' | 'onAddress' | 'source' | 'urls'>;

/** Everybody who is quoted in the library, or the page of one of them. */
export function SpeakersView(props: Props) {
  const { speaker } = props.address;
  return speaker === '' ? (
    <SpeakerList {...props} />
  ) : (
    <SpeakerPage key={speaker} name={speaker} {...props} />
  );
}

const NOTHING: readonly string[] = [];
const nameOf = ({ name }: QuotedSpeaker): string => name;

/** Most quoted first; each leads to a page of all that they said. */
function SpeakerList({ address, onAddress, source, urls }: Props) {
  const t = useMessages();
  const [words, setWords] = useState('');
  const { value: found, isCurrent } = useWatched(useMemo(() => source.speakers(words), [source, words]));
  const names = found ?? NOTHING;
  const { rows, onShown } = useRows(names, source.speakerRows, nameOf);
  return (
    <>
      <SearchBox label={t('speakersFind')} words={words} onWords={setWords} />
      <MarksProgress source={source} />
      <p class="library__line" role="status">
        {isCurrent && t('speakersFound', names.length)}
      </p>
      {isCurrent && names.length === 0 && (
        <section class="library__none">
          <p>{t(words.trim() === '' ? 'speakersEmpty' : 'speakersNone', words.trim())}</p>
        </section>
      )}
      <VirtualList label={t('viewSpeakers')} ids={names} estimate={64} onShown={onShown}>
        {(name) => {
          const speaker = rows.get(name);
          const to = { ...address, speaker: name };
          return (
            <div class="row row--speaker">
              <p class="row__text">
                <a
                  class="row__name"
                  lang="zh-CN"
                  href={urls.library(to)}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    onAddress(to);
                  }}
                >
                  {name}
                </a>{' '}
                <span class="row__role" lang="zh-CN">
                  {speaker?.role}
                </span>
              </p>
              <span class="row__role">{speaker && t('speakerStatements', speaker.count)}</span>
            </div>
          );
        }}
      </VirtualList>
    </>
  );
}
