import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { DataTable } from '@/components/table/DataTable';
import { useT } from '@/i18n/useT';
import { CHOICES } from './PulseScreen';
import { type PulseResults, pulseResultsQuery } from './training';

/** What colleagues answered last quarter, as counts. */
export function PulseResultsScreen() {
  const t = useT();
  const query = useQuery(pulseResultsQuery);
  return (
    <Page
      title={t('training.pulse.results.title')}
      lead={t('training.pulse.results.lead')}
      before={
        <p>
          <Link to="/belajar">{t('training.back')}</Link>
        </p>
      }
    >
      <QueryView query={query}>{(results) => <Results results={results} />}</QueryView>
    </Page>
  );
}

const ROMAN = ['I', 'II', 'III', 'IV'];

function Results({ results }: { results: PulseResults }) {
  const t = useT();
  const quarterName = (code: string): string => {
    const [year = '', number = ''] = code.split('-Q');
    return t('training.pulse.quarter', { number: ROMAN[Number(number) - 1] ?? number, year });
  };
  if (results.state !== 'SHOWN') {
    return (
      <EmptyState title={t(`training.pulse.results.${results.state}`, { count: results.shownFrom })}>
        {t('training.pulse.results.why')}
      </EmptyState>
    );
  }
  return (
    <>
      <p>
        {t('training.pulse.results.count', {
          count: results.answers ?? 0,
          quarter: quarterName(results.quarter),
        })}
      </p>
      <DataTable
        caption={t('training.pulse.results.title')}
        rows={results.questions}
        keyOf={(row) => row.question}
        columns={[
          {
            id: 'question',
            header: t('training.pulse.results.question'),
            cell: (row) => t(`training.pulse.result.${row.question}`),
          },
          ...CHOICES.map((choice, at) => ({
            id: choice,
            header: t(`training.pulse.${choice}`),
            numeric: true,
            cell: (row: PulseResults['questions'][number]) => String(row.counts[at] ?? 0),
          })),
        ]}
      />
    </>
  );
}
