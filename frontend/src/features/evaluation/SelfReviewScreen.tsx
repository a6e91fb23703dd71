import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { evaluationsOfQuery } from '@/api/performance';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { PeriodChooser } from '@/components/PeriodChooser';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { usePeriod } from '@/lib/usePeriod';
import { evaluationQuery } from './evaluation';
import { SelfReview } from './SelfReview';

/** How do I see my period? A note to the assessor, and the hand-in. */
export function SelfReviewScreen() {
  const t = useT();
  const employeeId = useMe().employee?.id;
  const { query, choices, chosen } = usePeriod();
  const list = useQuery({
    ...evaluationsOfQuery(employeeId ?? '', chosen?.cycle.id),
    enabled: employeeId !== undefined && chosen !== undefined,
  });
  const own = list.data?.find(({ periodId }) => periodId === chosen?.period.id);
  const none = (
    <EmptyState title={t('evaluation.self.none.title')}>{t('evaluation.self.none.text')}</EmptyState>
  );
  return (
    <Page
      title={t('evaluation.self.title')}
      lead={chosen && t('evaluation.self.lead', { period: chosen.label })}
      width="narrow"
      before={
        <Link to="/kinerja" search={{ periode: chosen?.code }}>
          {t('evaluation.self.back')}
        </Link>
      }
    >
      <QueryView query={query}>
        {() =>
          chosen && employeeId ? (
            <>
              <PeriodChooser options={choices} current={chosen.code} />
              <QueryView query={list}>{() => (own ? <One key={own.id} id={own.id} /> : none)}</QueryView>
            </>
          ) : (
            none
          )
        }
      </QueryView>
    </Page>
  );
}

function One({ id }: { id: string }) {
  const query = useQuery(evaluationQuery(id));
  return <QueryView query={query}>{(evaluation) => <SelfReview evaluation={evaluation} />}</QueryView>;
}
