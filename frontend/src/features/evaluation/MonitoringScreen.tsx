import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { PeriodChooser } from '@/components/PeriodChooser';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import type { PeriodChoice } from '@/lib/periods';
import { usePeriod } from '@/lib/usePeriod';
import { useSearchText } from '@/lib/useSearchText';
import { MonitoringFilters } from './MonitoringFilters';
import { MonitoredPeople, MonitoredUnits } from './MonitoringTables';
import {
  type MonitoredUnit,
  type MonitoringFilter,
  monitoredPeople,
  monitoringQuery,
  STATES,
  useDownloadMonitoring,
} from './monitoring';

/** Who is how far in a period? For the personnel office, without ratings. */
export function MonitoringScreen() {
  const t = useT();
  const { query, choices, chosen } = usePeriod();
  return (
    <Page
      title={t('evaluation.monitoring.title')}
      lead={t('evaluation.monitoring.lead')}
      width="wide"
      before={<Link to="/admin/siklus">{t('evaluation.monitoring.back')}</Link>}
    >
      <QueryView query={query}>
        {() =>
          chosen ? (
            <>
              <PeriodChooser options={choices} current={chosen.code} />
              <OfPeriod key={chosen.period.id} choice={chosen} />
            </>
          ) : (
            <EmptyState title={t('evaluation.noCycle.title')}>{t('evaluation.noCycle.text')}</EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}

function OfPeriod({ choice }: { choice: PeriodChoice }) {
  const t = useT();
  const counts = useQuery(monitoringQuery(choice.period.id));
  const [unitId] = useSearchText('unit');
  const [state] = useSearchText('tahap');
  const [late] = useSearchText('terlambat');
  const filter: MonitoringFilter = {
    periodId: choice.period.id,
    unitId: unitId || undefined,
    state: STATES.find((name) => name === state),
    late: late === 'ya' ? true : undefined,
  };
  return (
    <QueryView query={counts}>
      {({ units }) => (
        <>
          <Whole units={units} />
          <Section title={t('evaluation.monitoring.units')}>
            <MonitoredUnits units={units} />
          </Section>
          <div id="pegawai" />
          <Section title={t('evaluation.monitoring.people')} action={<Download filter={filter} />}>
            <MonitoringFilters units={units} />
            <People filter={filter} />
          </Section>
        </>
      )}
    </QueryView>
  );
}

/** The answer first: the office as a whole. */
function Whole({ units }: { units: readonly MonitoredUnit[] }) {
  const t = useT();
  const sum = (of: (unit: MonitoredUnit) => number) => units.reduce((all, unit) => all + of(unit), 0);
  const late = sum((unit) => unit.late);
  return (
    <Notice tone={late > 0 ? 'warn' : 'info'}>
      {t('evaluation.monitoring.whole', {
        done: sum((unit) => unit.done),
        people: sum((unit) => unit.people),
        late,
      })}
    </Notice>
  );
}

function People({ filter }: { filter: MonitoringFilter }) {
  const t = useT();
  const query = useInfiniteQuery(monitoredPeople(filter));
  return (
    <>
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: (
            <EmptyState title={t('evaluation.monitoring.none')}>
              {t('evaluation.monitoring.none.text')}
            </EmptyState>
          ),
        }}
      >
        {(rows) => <MonitoredPeople rows={rows} />}
      </QueryView>
      <LoadMore query={query} />
    </>
  );
}

function Download({ filter }: { filter: MonitoringFilter }) {
  const t = useT();
  const download = useDownloadMonitoring();
  return (
    <div className="stack-tight">
      {download.error && <ErrorState error={download.error} />}
      <Button
        variant="default"
        aria-disabled={download.isPending || undefined}
        onClick={() => !download.isPending && download.mutate(filter)}
      >
        {t('evaluation.monitoring.download')}
      </Button>
    </div>
  );
}
