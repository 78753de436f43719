import { useMemo, useState } from 'preact/hooks';
import { speakersOf } from '../../lib/view/speakers';
import { useWatched } from '../hooks/use-watched';
import { useMessages } from '../ui/messages';
import { VirtualList } from '../ui/VirtualList';
import type { LibraryProps } from './library-props';
import { MarksProgress } from './MarksProgress';
import { SearchBox } from './SearchBox';
import { SpeakerPage } from './SpeakerPage';

type Props = Pick<LibraryProps, 'address' | 'onAddress' | 'source' | 'urls'>;

/** Everybody who is quoted in the library, most quoted first; each leads to a page of all that they said. */
export function SpeakersView({ address, onAddress, source, urls }: Props) {
  const t = useMessages();
  const { value: marks } = useWatched(source.marks);
  const [words, setWords] = useState('');
  const speakers = useMemo(() => speakersOf(marks?.statements ?? []), [marks]);
  const found = useMemo(
    () => speakers.filter(({ name, role }) => `${name}${role}`.includes(words.trim())),
    [speakers, words],
  );
  const byName = useMemo(() => new Map(found.map((speaker) => [speaker.name, speaker])), [found]);
  const names = useMemo(() => [...byName.keys()], [byName]);

  if (address.speaker !== '') {
    return <SpeakerPage name={address.speaker} marks={marks} urls={urls} address={address} />;
  }
  return (
    <>
      <SearchBox label={t('speakersFind')} words={words} onWords={setWords} />
      <MarksProgress marks={marks} />
      <p class="library__line" role="status">
        {marks && t('speakersFound', found.length)}
      </p>
      <VirtualList label={t('viewSpeakers')} ids={names} estimate={64} onShown={ignore}>
        {(name) => {
          const speaker = byName.get(name);
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
              <span class="row__role">{t('speakerStatements', speaker?.count ?? 0)}</span>
            </div>
          );
        }}
      </VirtualList>
    </>
  );
}

const ignore = (): void => {};
