import { queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client';
import { useMe } from '@/api/me';
import type { components } from '@/api/schema';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { contractsList } from './contracts';

type Earlier = components['schemas']['EarlierResult'];

const earlierQuery = (employeeId: string) =>
  queryOptions({
    queryKey: ['earlier-results', employeeId],
    queryFn: async ({ signal }): Promise<Earlier[]> =>
      (
        await dataOf(
          api.GET('/api/v1/earlier-results/{employeeId}', { params: { path: { employeeId } }, signal }),
        )
      ).results,
  });

/** One's results of all years: this system's by a link, earlier ones as they were given. */
export function HistoryScreen() {
  const t = useT();
  const employeeId = useMe().employee?.id ?? '';
  const query = useQuery({ ...earlierQuery(employeeId), enabled: employeeId !== '' });
  return (
    <Page
      title={t('followup.history.title')}
      lead={t('followup.history.lead')}
      before={<Link to="/tindak-lanjut">{t('followup.back')}</Link>}
    >
      <OwnContract employeeId={employeeId} />
      <Section title={t('followup.history.here')}>
        <p>
          <Link to="/kinerja/hasil">{t('followup.history.here.link')}</Link>
        </p>
      </Section>
      <Section title={t('followup.history.earlier')} lead={t('followup.history.earlier.lead')}>
        <QueryView
          query={query}
          empty={{
            when: (rows) => rows.length === 0,
            show: (
              <EmptyState title={t('followup.history.none')}>{t('followup.history.none.text')}</EmptyState>
            ),
          }}
        >
          {(rows) => <Years rows={rows} />}
        </QueryView>
        <p>
          <Link to="/kalkulator">{t('followup.history.calculator')}</Link>
        </p>
      </Section>
    </Page>
  );
}

/** As given: the number is not made pretty, since its decimals are part of it. */
function Years({ rows }: { rows: Earlier[] }) {
  const t = useT();
  const { language } = useLanguage();
  const asGiven = (score: number | undefined): string =>
    score === undefined ? '–' : language === 'id' ? String(score).replace('.', ',') : String(score);
  return (
    <DataTable
      caption={t('followup.history.earlier')}
      rows={rows}
      keyOf={(row) => `${row.year} ${row.scheme}`}
      columns={[
        { id: 'year', header: t('followup.history.year'), cell: (row) => String(row.year) },
        { id: 'scheme', header: t('followup.history.scheme'), cell: (row) => row.schemeName },
        {
          id: 'score',
          header: t('followup.history.score'),
          numeric: true,
          cell: (row) => asGiven(row.score),
        },
        { id: 'predicate', header: t('followup.history.predicate'), cell: (row) => row.predicate ?? '–' },
        { id: 'source', header: t('followup.history.source'), cell: (row) => row.source },
      ]}
    />
  );
}

/** A contract's end beside the results; nothing for who has none. */
function OwnContract({ employeeId }: { employeeId: string }) {
  const t = useT();
  const { language } = useLanguage();
  const { data } = useInfiniteQuery({ ...contractsList(false), enabled: employeeId !== '' });
  const own = data?.find(({ id }) => id === employeeId);
  if (!own) return null;
  const date = formatDate(own.contractEndsOn, language, 'long');
  return (
    <Notice tone={own.due ? 'warn' : 'info'} title={t('followup.contracts.own', { date })}>
      {t(own.due ? 'followup.contracts.own.due' : 'followup.contracts.own.later', {
        date: formatDate(own.announcedFrom, language, 'long'),
      })}
    </Notice>
  );
}
