import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Versioned } from '@/api/client';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { CloseCycle } from './CloseCycle';
import { CycleAssignments } from './CycleAssignments';
import { CycleStatusBadge } from './CycleStatusBadge';
import { type Cycle, cycleQuery } from './cycles';
import { OpenCycle } from './OpenCycle';
import { Periods } from './Periods';

const route = getRouteApi('/shell/admin/siklus/$cycleId');

export function CycleScreen() {
  const t = useT();
  const { cycleId } = route.useParams();
  const query = useQuery(cycleQuery(cycleId));
  return (
    <Page
      title={query.data?.value.name ?? t('cycle.one')}
      lead={query.data && t(`cycle.lead.${query.data.value.status}`)}
      width="wide"
      before={
        <p>
          <Link to="/admin/siklus">{t('cycle.back')}</Link>
        </p>
      }
    >
      <QueryView query={query}>{(found) => <CycleParts found={found} />}</QueryView>
    </Page>
  );
}

function CycleParts({ found }: { found: Versioned<Cycle> }) {
  const t = useT();
  return (
    <>
      <p>
        <CycleStatusBadge status={found.value.status} />
      </p>
      {found.value.status !== 'DRAFT' && (
        <nav className="row" aria-label={t('cycle.planning')}>
          <Link to="/tim/cakupan">{t('cycle.coverage')}</Link>
          <Link to="/admin/pustaka">{t('cycle.library')}</Link>
        </nav>
      )}
      {found.value.allowedActions.includes('OPEN') && <OpenCycle found={found} />}
      <Periods cycle={found.value} />
      {found.value.allowedActions.includes('CLOSE') && <CloseCycle found={found} />}
      {found.value.status !== 'DRAFT' && <CycleAssignments cycle={found.value} />}
    </>
  );
}
