import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { PeriodChooser } from '@/components/PeriodChooser';
import { QueryView } from '@/components/QueryView';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { usePeriod } from '@/lib/usePeriod';
import { UnitTable } from './UnitTable';
import { unitsList } from './units';

/** How are the units doing, and whose predicate waits for me? */
export function UnitsScreen() {
  const t = useT();
  const { query, choices, chosen } = usePeriod();
  const units = useInfiniteQuery({ ...unitsList(chosen?.period.id ?? ''), enabled: chosen !== undefined });
  return (
    <Page title={t('unit.title')} lead={t('unit.lead')} width="wide">
      <QueryView query={query}>
        {() =>
          chosen ? (
            <>
              <PeriodChooser options={choices} current={chosen.code} />
              <QueryView
                query={units}
                empty={{ when: (rows) => rows.length === 0, show: <EmptyState title={t('unit.none')} /> }}
              >
                {(rows) => <UnitTable rows={rows} periodId={chosen.period.id} />}
              </QueryView>
              <LoadMore query={units} />
            </>
          ) : (
            <EmptyState title={t('unit.noCycle')} />
          )
        }
      </QueryView>
    </Page>
  );
}
