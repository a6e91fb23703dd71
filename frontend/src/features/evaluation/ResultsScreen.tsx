import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { type EvaluationSummary, evaluationsOfQuery } from '@/api/performance';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { type Column, DataTable } from '@/components/table/DataTable';
import { useT } from '@/i18n/useT';
import type { PeriodChoice } from '@/lib/periods';
import { usePeriod } from '@/lib/usePeriod';
import { StatusOf } from './StatusOf';

interface Row {
  evaluation: EvaluationSummary;
  choice: PeriodChoice;
}

/** One's own evaluations, newest first; those of periods to come are not there yet. */
export function ResultsScreen() {
  const t = useT();
  const employeeId = useMe().employee?.id;
  const { query: periods, choices } = usePeriod();
  const query = useQuery({ ...evaluationsOfQuery(employeeId ?? ''), enabled: employeeId !== undefined });
  const columns: Column<Row>[] = [
    { id: 'period', header: t('evaluation.list.period'), cell: (row) => <PeriodLink {...row} /> },
    {
      id: 'status',
      header: t('evaluation.list.status'),
      cell: ({ evaluation }) => <StatusOf status={evaluation.status} />,
    },
    {
      id: 'predicate',
      header: t('evaluation.list.predicate'),
      cell: ({ evaluation }) =>
        evaluation.predicate ? t(`evaluation.predicate.${evaluation.predicate}`) : '–',
    },
  ];
  const empty = (
    <EmptyState title={t('evaluation.list.empty.title')}>{t('evaluation.list.empty.text')}</EmptyState>
  );
  return (
    <Page title={t('evaluation.list.title')} lead={t('evaluation.list.lead')}>
      {employeeId === undefined ? (
        empty
      ) : (
        <QueryView query={periods}>
          {() => (
            <QueryView query={query}>
              {(items) => {
                const rows = rowsOf(items, choices);
                return rows.length === 0 ? (
                  empty
                ) : (
                  <DataTable
                    caption={t('evaluation.list.title')}
                    columns={columns}
                    rows={rows}
                    keyOf={({ evaluation }) => evaluation.id}
                  />
                );
              }}
            </QueryView>
          )}
        </QueryView>
      )}
    </Page>
  );
}

const rowsOf = (items: readonly EvaluationSummary[], choices: readonly PeriodChoice[]): Row[] =>
  choices.flatMap((choice) => {
    const evaluation = items.find(({ periodId }) => periodId === choice.period.id);
    return evaluation && choice.period.state !== 'UPCOMING' ? [{ evaluation, choice }] : [];
  });

function PeriodLink({ evaluation, choice }: Row) {
  return evaluation.status === 'FILLING' || evaluation.status === 'SUBMITTED' ? (
    <Link to="/kinerja/penilaian-diri" search={{ periode: choice.code }}>
      {choice.label}
    </Link>
  ) : (
    <Link to="/kinerja/hasil/$evaluationId" params={{ evaluationId: evaluation.id }}>
      {choice.label}
    </Link>
  );
}
