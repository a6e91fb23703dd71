import { Link } from '@tanstack/react-router';
import type { components } from '@/api/schema';
import { Section } from '@/components/Section';
import { type Column, DataTable } from '@/components/table/DataTable';
import { useT } from '@/i18n/useT';
import { StatusOf } from './StatusOf';

type PeriodResult = components['schemas']['EvaluationPeriodResult'];

/** The periods of the year beside the annual evaluation: to look at, never to reckon with. */
export function YearBeside({ periods }: { periods: readonly PeriodResult[] }) {
  const t = useT();
  if (periods.length === 0) return null;
  const columns: Column<PeriodResult>[] = [
    {
      id: 'period',
      header: t('evaluation.list.period'),
      cell: ({ evaluationId, label }) => (
        <Link to="/penilaian/$evaluationId" params={{ evaluationId }}>
          {label}
        </Link>
      ),
    },
    {
      id: 'status',
      header: t('evaluation.list.status'),
      cell: ({ status }) => <StatusOf status={status as Parameters<typeof StatusOf>[0]['status']} />,
    },
    {
      id: 'results',
      header: t('evaluation.results.title'),
      cell: ({ resultRating }) => (resultRating ? t(`evaluation.mark.${resultRating}`) : '–'),
    },
    {
      id: 'behaviour',
      header: t('evaluation.behaviour.title'),
      cell: ({ behaviourRating }) => (behaviourRating ? t(`evaluation.mark.${behaviourRating}`) : '–'),
    },
    {
      id: 'predicate',
      header: t('evaluation.list.predicate'),
      cell: ({ predicate }) => (predicate ? t(`evaluation.predicate.${predicate}`) : '–'),
    },
  ];
  return (
    <Section title={t('evaluation.year.title')} lead={t('evaluation.year.lead')}>
      <DataTable
        caption={t('evaluation.year.title')}
        columns={columns}
        rows={periods}
        keyOf={({ evaluationId }) => evaluationId}
      />
    </Section>
  );
}
