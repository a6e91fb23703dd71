import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ContestableResult, type ContestableResults, contestableQuery } from '@/api/objections';
import { EmptyState } from '@/components/EmptyState';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { DaysLeft } from './DaysLeft';

/** One's delivered results, with the time that is left. */
export function Contestable() {
  const t = useT();
  const query = useQuery(contestableQuery);
  return (
    <Section title={t('objection.contestable.title')}>
      <QueryView
        query={query}
        empty={{
          when: ({ items }) => items.length === 0,
          show: (
            <EmptyState title={t('objection.contestable.none')}>
              {t('objection.contestable.none.hint')}
            </EmptyState>
          ),
        }}
      >
        {(found) => <ContestableTable found={found} />}
      </QueryView>
    </Section>
  );
}

function ContestableTable({ found }: { found: ContestableResults }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <>
      <p className="muted measure">
        {t(`objection.rule.${found.dayUnit}`, {
          days: found.filingDays,
          decisionDays: found.decisionDays,
        })}
      </p>
      <DataTable
        caption={t('objection.contestable.title')}
        rows={found.items}
        keyOf={(result) => result.evaluationId}
        columns={[
          {
            id: 'period',
            header: t('objection.period'),
            cell: (result) => (
              <Link to="/kinerja/hasil/$evaluationId" params={{ evaluationId: result.evaluationId }}>
                {`${result.periodLabel} ${result.year}`}
              </Link>
            ),
          },
          {
            id: 'deadline',
            header: t('objection.deadline'),
            cell: (result) => formatDate(result.deadlineOn, language, 'long'),
          },
          { id: 'left', header: t('objection.left'), cell: (result) => <Left result={result} /> },
          { id: 'action', header: t('objection.action'), cell: (result) => <Offer result={result} /> },
        ]}
      />
    </>
  );
}

function Left({ result }: { result: ContestableResult }) {
  const t = useT();
  if (!result.mayObject) return t('objection.contested');
  return result.late ? t('objection.passed') : <DaysLeft days={result.daysLeft} />;
}

function Offer({ result }: { result: ContestableResult }) {
  const t = useT();
  const of = `${result.periodLabel} ${result.year}`;
  if (!result.mayObject && result.objectionId) {
    return (
      <Link
        to="/keberatan/$objectionId"
        params={{ objectionId: result.objectionId }}
        aria-label={t('objection.openOf', { period: of })}
      >
        {t('objection.open')}
      </Link>
    );
  }
  return (
    <Link
      to="/keberatan/baru"
      search={{ hasil: result.evaluationId }}
      aria-label={t(result.late ? 'objection.file.lateOf' : 'objection.file.of', { period: of })}
    >
      {t(result.late ? 'objection.file.late' : 'objection.file')}
    </Link>
  );
}
