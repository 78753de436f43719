import type { Count } from '../../lib/model/statistics';
import { useWatched } from '../hooks/use-watched';
import { useMessages } from '../ui/messages';
import { ChartWithTable } from './ChartWithTable';
import type { LibrarySource } from './library-props';
import { MarksProgress } from './MarksProgress';
import { monthText } from './month-text';

/** Bars and rows of a ranking; the rest is summed up in one, so that the numbers add up. */
const SHOWN = 12;

/** The library in numbers: reading and annotating over time, tags, most-quoted people, and sources. */
export function ChartsView({ source }: { readonly source: LibrarySource }) {
  const t = useMessages();
  const { value: statistics } = useWatched(source.statistics);
  const { value: speakers = [] } = useWatched(source.mostQuoted);
  if (statistics === undefined) return <p aria-busy="true">{t('chartsLoading')}</p>;
  const { months, tags, sources } = statistics;
  if (months.length === 0) {
    return (
      <section class="library__empty">
        <h2>{t('emptyChartsTitle')}</h2>
        <p>{t('emptyChartsHint')}</p>
      </section>
    );
  }
  const locale = t('localeTag');
  const top = (counts: readonly Count[]): readonly Count[] => {
    const rest = counts.slice(SHOWN).reduce((sum, { count }) => sum + count, 0);
    return [...counts.slice(0, SHOWN), ...(rest > 0 ? [{ name: t('chartOthers'), count: rest }] : [])];
  };
  const ranking = (title: string, nameOf: string, countOf: string, counts: readonly Count[]) => {
    const shown = top(counts);
    return (
      <ChartWithTable
        title={title}
        nameOf={nameOf}
        names={shown.map(({ name }) => name)}
        series={[{ name: countOf, values: shown.map(({ count }) => count) }]}
        direction="lying"
      />
    );
  };
  return (
    <>
      <ChartWithTable
        title={t('chartOverTime')}
        nameOf={t('chartMonth')}
        names={months.map(({ month }) => monthText(month, locale))}
        series={[
          { name: t('chartArticles'), values: months.map(({ articles }) => articles) },
          { name: t('chartNotes'), values: months.map(({ notes }) => notes) },
        ]}
        direction="standing"
      />
      {tags.length > 0 && ranking(t('chartTags'), t('columnTags'), t('chartNotes'), tags)}
      {speakers.length > 0 && ranking(t('chartSpeakers'), t('columnSpeaker'), t('chartStatements'), speakers)}
      <MarksProgress source={source} />
      {ranking(t('chartSources'), t('columnSource'), t('chartArticles'), sources)}
    </>
  );
}
