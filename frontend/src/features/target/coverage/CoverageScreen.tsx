import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cyclesQuery } from '@/api/cycles';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { CycleChooser } from '../CycleChooser';
import { chooseCycle, shownCycles } from '../cycleChoice';
import { CoverageCard } from './CoverageCard';
import { coverages } from './coverage';
import { UnitFilter } from './UnitFilter';

/** Which targets does nobody support yet? It stops nobody; it shows where to talk. */
export function CoverageScreen() {
  const t = useT();
  const me = useMe();
  const cycles = useQuery(cyclesQuery);
  const [asked] = useSearchText('siklus');
  const [unit] = useSearchText('unit');
  const shown = shownCycles(cycles.data ?? []);
  const cycle = chooseCycle(shown, asked);
  const query = useInfiniteQuery({ ...coverages(cycle?.id ?? '', unit), enabled: cycle !== undefined });
  const many = me.relations.headsUnits.length > 0 || me.roles.some((role) => role !== 'EMPLOYEE');
  return (
    <Page
      before={me.relations.assesses > 0 && <Link to="/tim">{t('target.team.back')}</Link>}
      title={t('target.coverage.title')}
      lead={t('target.coverage.lead')}
      action={shown.length > 1 && cycle && <CycleChooser cycles={shown} current={cycle} />}
    >
      {many && <UnitFilter />}
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: (
            <EmptyState title={t('target.coverage.none.title')}>{t('target.coverage.none.text')}</EmptyState>
          ),
        }}
      >
        {(rows) => (
          <div className="stack-wide">
            {rows.map((row) => (
              <CoverageCard key={row.superior.id} coverage={row} open={rows.length < 3} />
            ))}
          </div>
        )}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}
