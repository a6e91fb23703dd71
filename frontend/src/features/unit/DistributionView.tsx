import { Notice } from '@/components/Notice';
import { StatusBadge } from '@/components/StatusBadge';
import { DataTable } from '@/components/table/DataTable';
import { useT } from '@/i18n/useT';
import type { Distribution } from './units';

const PREDICATES = ['veryGood', 'good', 'needsImprovement', 'poor', 'veryPoor'] as const;

/** How many have which predicate, and what the pattern says of it. It names nobody. */
export function DistributionView({ check }: { check: Distribution }) {
  const t = useT();
  return (
    <>
      <DataTable
        caption={t('unit.distribution.counts')}
        compact
        rows={PREDICATES}
        keyOf={(predicate) => predicate}
        columns={[
          {
            id: 'predicate',
            header: t('unit.predicate'),
            cell: (predicate) => t(`unit.predicate.${predicate}`),
          },
          {
            id: 'people',
            header: t('unit.people'),
            numeric: true,
            cell: (predicate) => check.counts[predicate],
          },
        ]}
      />
      <p className="muted">
        {t('unit.distribution.sum', { population: check.population, without: check.withoutResult })}
      </p>
      {check.clauses.length > 0 && (
        <>
          <Notice tone={check.outcome === 'OK' ? 'ok' : 'warn'}>
            {t(check.outcome === 'OK' ? 'unit.distribution.ok' : 'unit.distribution.warning')}
          </Notice>
          <DataTable
            caption={t('unit.distribution.clauses')}
            rows={check.clauses}
            keyOf={(clause) => clause.code}
            columns={[
              { id: 'text', header: t('unit.distribution.asks'), cell: (clause) => clause.text },
              { id: 'finding', header: t('unit.distribution.is'), cell: (clause) => clause.finding },
              {
                id: 'outcome',
                header: t('unit.distribution.outcome'),
                cell: (clause) => (
                  <StatusBadge kind={clause.outcome === 'OK' ? 'done' : 'fix'}>
                    {t(clause.outcome === 'OK' ? 'unit.clause.ok' : 'unit.clause.warning')}
                  </StatusBadge>
                ),
              },
            ]}
          />
        </>
      )}
      <p className="muted measure">{check.populationText}</p>
      <p className="muted measure">{t('unit.distribution.source', { source: check.source })}</p>
    </>
  );
}
