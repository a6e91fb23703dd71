import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { isProblem } from '@/api/problem';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { CreditView } from './CreditView';
import { creditQuery } from './credits';

/** Somebody's functional credit: the own, or that of the person in the address. */
export function CreditScreen() {
  const t = useT();
  const me = useMe();
  const { employeeId = me.employee?.id ?? '' } = useParams({ strict: false }) as { employeeId?: string };
  const query = useQuery({ ...creditQuery(employeeId), enabled: employeeId !== '' });
  const none = !employeeId || isProblem(query.error, 404);
  const own = employeeId === me.employee?.id;
  return (
    <Page
      title={own || !query.data ? t('followup.credit.title') : query.data.employee.name}
      lead={t('followup.credit.lead')}
      before={
        own ? (
          <Link to="/tindak-lanjut">{t('followup.back')}</Link>
        ) : (
          <Link to="/angka-kredit">{t('followup.credits.back')}</Link>
        )
      }
    >
      {none ? (
        <EmptyState title={t('followup.credit.none')}>{t('followup.credit.none.text')}</EmptyState>
      ) : (
        <QueryView query={query}>{(credit) => <CreditView credit={credit} />}</QueryView>
      )}
    </Page>
  );
}
