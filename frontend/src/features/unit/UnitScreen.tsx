import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Versioned } from '@/api/client';
import { useMe } from '@/api/me';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { CalibrationSection } from './CalibrationSection';
import { DecisionForm } from './DecisionForm';
import { DistributionSection } from './DistributionSection';
import { ProposalForm } from './ProposalForm';
import { ProposalView } from './ProposalView';
import { SignalSection } from './SignalSection';
import { SignFormat } from './SignFormat';
import { UnitStatusBadge } from './UnitStatusBadge';
import { UnitSteps } from './UnitSteps';
import { type UnitPredicate, unitQuery } from './units';

const route = getRouteApi('/shell/unit-kinerja/$id');

export function UnitScreen() {
  const t = useT();
  const { id } = route.useParams();
  const query = useQuery(unitQuery(id));
  const unit = query.data?.value;
  return (
    <Page
      title={unit?.unit.name ?? t('unit.title')}
      lead={unit?.period.label}
      width="wide"
      before={
        <p>
          <Link to="/unit-kinerja">{t('unit.back')}</Link>
        </p>
      }
    >
      <QueryView query={query}>{(found) => <UnitParts found={found} />}</QueryView>
    </Page>
  );
}

function UnitParts({ found }: { found: Versioned<UnitPredicate> }) {
  const t = useT();
  const { value: unit } = found;
  const may = (action: UnitPredicate['allowedActions'][number]) => unit.allowedActions.includes(action);
  const leads = unit.proposal !== undefined;
  // The personnel office records for the top unit and is asked nothing about ratings.
  const me = useMe();
  const asks = leads && (me.relations.headsUnits.length > 0 || me.roles.includes('AUDITOR'));
  return (
    <>
      <div className="row">
        <UnitStatusBadge status={unit.status} />
        {unit.level && <strong>{t('unit.levelIs', { level: t(`unit.level.${unit.level}`) })}</strong>}
      </div>
      <p className="muted">{t('unit.nextIs', { next: t(`unit.next.${unit.status}`) })}</p>
      {unit.returnReason && (
        <Notice tone="warn" title={t('unit.returned')}>
          {unit.returnReason}
        </Notice>
      )}
      {may('WRITE') ? <ProposalForm key={unit.id} found={found} /> : leads && <ProposalView unit={unit} />}
      {may('SET') && <DecisionForm found={found} />}
      {leads && <DistributionSection id={unit.id} />}
      {leads && (unit.level ? <CalibrationSection unit={unit} /> : null)}
      {asks && <SignalSection unitId={unit.unit.id} periodId={unit.period.id} />}
      {may('SIGN') && <SignFormat found={found} />}
      {leads && <UnitSteps unit={unit} />}
    </>
  );
}
