import { useMemo } from 'preact/hooks';
import type { Statement } from '../../lib/model/across-articles';
import { publishedText } from '../../lib/view/published-text';
import { useWatched } from '../hooks/use-watched';
import { Icon } from '../ui/Icon';
import { useMessages } from '../ui/messages';
import { VirtualList } from '../ui/VirtualList';
import type { LibraryAddress } from './library-address';
import type { LibrarySource, LibraryUrls } from './library-props';
import { MarksProgress } from './MarksProgress';

type Props = {
  readonly name: string;
  readonly source: LibrarySource;
  readonly urls: LibraryUrls;
  readonly address: LibraryAddress;
};

const idOf = ({ articleId, span }: Statement): string => `${articleId}:${span.start}`;

/** All that somebody said, in order of time, each with its article and the way to its place there. */
export function SpeakerPage({ name, source, urls, address }: Props) {
  const t = useMessages();
  const locale = t('localeTag');
  const { value: said } = useWatched(useMemo(() => source.statements(name), [source, name]));
  const byId = useMemo(() => new Map(said?.map((statement) => [idOf(statement), statement])), [said]);
  const ids = useMemo(() => [...byId.keys()], [byId]);
  const roles = [...new Set(said?.flatMap(({ role }) => (role === undefined ? [] : [role])))];
  return (
    <>
      <p>
        <a class="button button--labelled" href={urls.library({ ...address, speaker: '' })}>
          <Icon name="back" />
          <span>{t('speakersAll')}</span>
        </a>
      </p>
      <h2 class="speaker__name" lang="zh-CN">
        {name}
      </h2>
      {roles.length > 0 && (
        <p class="row__role" lang="zh-CN">
          {roles.join('、')}
        </p>
      )}
      <MarksProgress source={source} />
      <p class="library__line" role="status">
        {said && t('speakerStatements', said.length)}
      </p>
      <VirtualList label={t('speakerSaid', name)} ids={ids} estimate={104} onShown={ignore}>
        {(id) => {
          const statement = byId.get(id);
          if (statement === undefined) return null;
          const { published, title } = statement.article;
          return (
            <div class="row">
              <div class="row__text">
                <blockquote class="row__quote row__quote--speech" lang="zh-CN">
                  <a href={urls.place(statement.articleId, statement.span)}>{statement.text}</a>
                </blockquote>
                <p class="row__facts">
                  {published && (
                    <time dateTime={published}>{publishedText(published.slice(0, 10), locale)}</time>
                  )}
                  <span lang="zh-CN">{title}</span>
                  {statement.role && <span lang="zh-CN">{statement.role}</span>}
                </p>
              </div>
            </div>
          );
        }}
      </VirtualList>
    </>
  );
}

const ignore = (): void => {};
