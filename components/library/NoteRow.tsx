import { useCallback } from 'preact/hooks';
import type { NoteSummary } from '../../lib/model/note-summary';
import { localDay } from '../../lib/text/local-day';
import type { SearchTerm } from '../../lib/text/search-units';
import { publishedText } from '../../lib/view/published-text';
import { useColorName } from '../reader/color-names';
import { NoteText } from '../reader/NoteText';
import { useTargetWords } from '../reader/target-words';
import { IconButton } from '../ui/IconButton';
import { memo } from '../ui/memo';
import { useMessages } from '../ui/messages';
import { MatchedText } from './MatchedText';
import { RowTick } from './RowTick';
import type { RowsProps } from './rows-props';
import type { Chosen } from './use-chosen';

type Props = {
  readonly row: NoteSummary;
  readonly url: string;
  readonly ticked: boolean;
  readonly onTick: Chosen['tick'];
  readonly onRemove: RowsProps['onRemove'];
  /** Words that are marked. */
  readonly terms: readonly SearchTerm[];
};

/** How much of a passage stands for it where there is only room for a few words. */
const NAME_LENGTH = 30;

/** One annotation: the passage as a link to its place, what it is coloured, what was noted, and in which article. */
export const NoteRow = memo(({ row, url, ticked, onTick, onRemove, terms }: Props) => {
  const t = useMessages();
  const locale = t('localeTag');
  const colorName = useColorName();
  const { annotation, article } = row;
  const { id, selector, color, note, tags } = annotation;
  const target = useTargetWords();
  const words = target.words(annotation);
  const where = target.where(annotation);
  const marked = useCallback((text: string) => <MatchedText text={text} terms={terms} />, [terms]);
  const name = words.length > NAME_LENGTH ? `${words.slice(0, NAME_LENGTH)}…` : words;
  return (
    <div class={ticked ? 'row row--ticked' : 'row'}>
      <RowTick label={t('rowTick', name)} ticked={ticked} onTick={(on, range) => onTick(id, on, range)} />
      <div class="row__text">
        {selector ? (
          <blockquote class="row__quote" data-color={color} lang="zh-CN">
            <a href={url}>
              <MatchedText text={words} terms={terms} />
            </a>
          </blockquote>
        ) : (
          <p class="row__whole">
            <a href={url}>{words}</a>
          </p>
        )}
        {note !== '' && <NoteText note={note} class="row__note" drawText={marked} />}
        <p class="row__facts">
          {selector && (
            <span class="row__color" data-color={color}>
              {colorName(color)}
            </span>
          )}
          {where !== '' && <span>{where}</span>}
          {tags.map((tag) => (
            <span key={tag}>
              <MatchedText text={`#${tag}`} terms={terms} />
            </span>
          ))}
          <span class="row__article" lang="zh-CN">
            {article.title}
          </span>
          <time dateTime={annotation.updatedAt}>{publishedText(localDay(annotation.updatedAt), locale)}</time>
        </p>
      </div>
      <IconButton
        icon="delete"
        label={t('rowRemoveNote', name)}
        onClick={() => onRemove([id], t('noteDeleted'))}
      />
    </div>
  );
});
