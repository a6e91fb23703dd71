import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StatusBadge } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import { CalibratedPeople } from './CalibratedPeople';
import { CloseCalibration } from './CloseCalibration';
import { calibrationQuery } from './calibrations';
import { DistributionView } from './DistributionView';

const route = getRouteApi('/shell/tim/kalibrasi/$id');

/** Is the same work rated the same? */
export function CalibrationScreen() {
  const t = useT();
  const { id } = route.useParams();
  const query = useQuery(calibrationQuery(id));
  const session = query.data?.value;
  return (
    <Page
      title={t('unit.calibration.title')}
      lead={session && `${session.unit.name} · ${session.period.label}`}
      width="wide"
      before={
        session && (
          <p>
            <Link to="/unit-kinerja/$id" params={{ id: session.unitPredicateId }}>
              {t('unit.calibration.back')}
            </Link>
          </p>
        )
      }
    >
      <QueryView query={query}>
        {(found) => (
          <>
            <p>
              <StatusBadge kind={found.value.status === 'OPEN' ? 'waiting' : 'done'}>
                {t(`unit.session.${found.value.status}`)}
              </StatusBadge>
            </p>
            {found.value.closeReason && (
              <Notice title={t('unit.calibration.closedWith', { by: found.value.closedBy ?? '' })}>
                {found.value.closeReason}
              </Notice>
            )}
            {found.value.seesPeople ? (
              <CalibratedPeople id={id} open={found.value.status === 'OPEN'} />
            ) : (
              <Notice>{t('unit.calibration.countsOnly')}</Notice>
            )}
            <Section title={t('unit.distribution')} lead={t('unit.distribution.lead')}>
              <DistributionView check={found.value.check} />
            </Section>
            {found.value.allowedActions.includes('CLOSE') && <CloseCalibration found={found} />}
          </>
        )}
      </QueryView>
    </Page>
  );
}
