import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { contestableQuery } from '@/api/objections';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { FilingForm } from './FilingForm';

const route = getRouteApi('/shell/keberatan/baru');

/** One result is contested, with reasons and proof. */
export function FileObjectionScreen() {
  const t = useT();
  const { hasil } = route.useSearch();
  const query = useQuery(contestableQuery);
  const result = query.data?.items.find((item) => item.evaluationId === hasil);
  return (
    <Page
      width="narrow"
      title={
        result
          ? t('objection.file.title.of', { period: `${result.periodLabel} ${result.year}` })
          : t('objection.file.title')
      }
      lead={t('objection.file.lead')}
      before={
        <p>
          <Link to="/keberatan">{t('objection.back')}</Link>
        </p>
      }
    >
      <QueryView query={query}>
        {() =>
          result?.mayObject ? (
            <FilingForm result={result} />
          ) : (
            <EmptyState title={t('objection.file.notPossible')}>
              {t('objection.file.notPossible.hint')}
            </EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}
