import { useMemo, useState } from 'preact/hooks';
import { ALL_FIGURES, type Figure } from '../../lib/model/across-articles';
import { courseOf, MOST_POINTS } from '../../lib/view/ledger';
import { publishedText } from '../../lib/view/published-text';
import { useWatched } from '../hooks/use-watched';
import { useMessages } from '../ui/messages';
import { VirtualList } from '../ui/VirtualList';
import { ChartWithTable } from './ChartWithTable';
import { FigureFilters } from './FigureFilters';
import { FigureRow } from './FigureRow';
import type { LibraryProps } from './library-props';
import { MarksProgress } from './MarksProgress';
import { useRows } from './use-rows';

type Props = Pick<LibraryProps, 'source' | 'urls'>;

const idOf = ({ articleId, span }: Figure): string => `${articleId}:${span.start}`;
const NOTHING: readonly string[] = [];

/** Every figure of the library, the newest first, to be narrowed down; what is left of one kind is drawn as a course of time. */
export function FiguresView({ source, urls }: Props) {
  const t = useMessages();
  const [filter, setFilter] = useState(ALL_FIGURES);
  const { value: units } = useWatched(source.units);
  const { value: found, isCurrent } = useWatched(useMemo(() => source.figures(filter), [source, filter]));
  const ids = found?.ids ?? NOTHING;
  const { rows, onShown } = useRows(ids, source.figureRows, idOf);
  const isDone = isCurrent && found?.isComplete === true;
  return (
    <>
      <FigureFilters filter={filter} units={units ?? NOTHING} onFilter={setFilter} />
      <MarksProgress source={source} />
      <p class="library__line" role="status">
        {isDone && t('figuresFound', found.found)}
        {isDone && ids.length < found.found && ` ${t('figuresNarrow', ids.length)}`}
      </p>
      {filter.words.trim() !== '' && isDone && ids.length <= MOST_POINTS && (
        <Course ids={ids} words={filter.words.trim()} source={source} />
      )}
      {isDone && found.found === 0 && (
        <section class="library__none">
          {filter === ALL_FIGURES ? (
            <p>{t('figuresEmpty')}</p>
          ) : (
            <>
              <p>{t('figuresNone')}</p>
              <button type="button" class="button button--outlined" onClick={() => setFilter(ALL_FIGURES)}>
                {t('filterClear')}
              </button>
            </>
          )}
        </section>
      )}
      <div aria-busy={!isDone}>
        <VirtualList label={t('viewFigures')} ids={ids} estimate={88} onShown={onShown}>
          {(id) => {
            const figure = rows.get(id);
            return figure && <FigureRow figure={figure} url={urls.place(figure.articleId, figure.span)} />;
          }}
        </VirtualList>
      </div>
    </>
  );
}

type CourseProps = Pick<Props, 'source'> & { readonly ids: readonly string[]; readonly words: string };

/** What is counted again and again, drawn over time; nothing where these figures are not that. */
function Course({ ids, words, source }: CourseProps) {
  const t = useMessages();
  const locale = t('localeTag');
  const { value: figures } = useWatched(useMemo(() => source.figureRows(ids), [source, ids]));
  const course = useMemo(() => courseOf(figures ?? []), [figures]);
  return (
    course && (
      <ChartWithTable
        title={t('figuresCourse', words, course.unit)}
        nameOf={t('columnPublished')}
        names={course.points.map(({ day }) => publishedText(day, locale))}
        series={[{ name: course.unit, values: course.points.map(({ value }) => value) }]}
        direction="standing"
      />
    )
  );
}
