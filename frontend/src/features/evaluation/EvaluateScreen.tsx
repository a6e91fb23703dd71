import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { usePeriod } from '@/lib/usePeriod';
import { EvaluationWork } from './EvaluationWork';
import { NextPerson } from './NextPerson';
import { teamQuery } from './team';

const route = getRouteApi('/shell/tim/$employeeId/evaluasi');

/** One person of the team in one period, with the way to the next. */
export function EvaluateScreen() {
  const t = useT();
  const { employeeId } = route.useParams();
  const { query, chosen } = usePeriod();
  const team = useQuery({ ...teamQuery(chosen?.period.id ?? ''), enabled: chosen !== undefined });
  const member = team.data?.find(({ employee }) => employee.id === employeeId);
  return (
    <Page
      title={
        member ? t('evaluation.assess.title', { name: member.employee.name }) : t('evaluation.assess.plain')
      }
      lead={chosen && [member?.employee.positionTitle, chosen.label].filter(Boolean).join(' · ')}
      width="wide"
      before={
        <Link to="/tim" search={{ periode: chosen?.code }}>
          {t('evaluation.assess.back')}
        </Link>
      }
      action={team.data && chosen && <NextPerson team={team.data} after={employeeId} periode={chosen.code} />}
    >
      <QueryView query={query}>
        {() => (
          <QueryView query={team}>
            {() =>
              member?.evaluationId ? (
                <EvaluationWork key={member.evaluationId} id={member.evaluationId} />
              ) : (
                <EmptyState
                  title={t(member ? 'evaluation.assess.noPlan.title' : 'evaluation.assess.gone.title')}
                >
                  {t(member ? 'evaluation.assess.noPlan.text' : 'evaluation.assess.gone.text')}
                </EmptyState>
              )
            }
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}
