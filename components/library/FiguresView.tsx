import { useMemo, useState } from 'preact/hooks';
import type { Figure } from '../../lib/model/across-articles';
import { ALL_FIGURES, courseOf, figuresFound, unitsOf } from '../../lib/view/ledger';
import { publishedText } from '../../lib/view/published-text';
import { useWatched } from '../hooks/use-watched';
import { useMessages } from '../ui/messages';
import { VirtualList } from '../ui/VirtualList';
import { ChartWithTable } from './ChartWithTable';
import { FigureFilters } from './FigureFilters';
import { FigureRow } from './FigureRow';
import type { LibraryProps } from './library-props';
import { MarksProgress } from './MarksProgress';

type Props = Pick<LibraryProps, 'source' | 'urls'>;

const idOf = ({ articleId, span }: Figure): string => `${articleId}:${span.start}`;

/** Every figure of the library in order of time, to be narrowed down; what is left of one kind is drawn as a course of time. */
export function FiguresView({ source, urls }: Props) {
  const t = useMessages();
  const locale = t('localeTag');
  const { value: marks } = useWatched(source.marks);
  const [filter, setFilter] = useState(ALL_FIGURES);
  const all = marks?.figures;
  const units = useMemo(() => unitsOf(all ?? []), [all]);
  const found = useMemo(() => figuresFound(all ?? [], filter), [all, filter]);
  const byId = useMemo(() => new Map(found.map((figure) => [idOf(figure), figure])), [found]);
  const ids = useMemo(() => [...byId.keys()], [byId]);
  const course = useMemo(() => (filter.words.trim() === '' ? null : courseOf(found)), [filter, found]);
  return (
    <>
      <FigureFilters filter={filter} units={units} onFilter={setFilter} />
      <MarksProgress marks={marks} />
      <p class="library__line" role="status">
        {all && t('figuresShown', found.length, all.length)}
      </p>
      {course && (
        <ChartWithTable
          title={t('figuresCourse', filter.words.trim(), course.unit)}
          nameOf={t('columnPublished')}
          names={course.points.map(({ day }) => publishedText(day, locale))}
          series={[{ name: course.unit, values: course.points.map(({ value }) => value) }]}
          direction="standing"
        />
      )}
      <VirtualList label={t('viewFigures')} ids={ids} estimate={88} onShown={ignore}>
        {(id) => {
          const figure = byId.get(id);
          return figure && <FigureRow figure={figure} url={urls.place(figure.articleId, figure.span)} />;
        }}
      </VirtualList>
    </>
  );
}

const ignore = (): void => {};
