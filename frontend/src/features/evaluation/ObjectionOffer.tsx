import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { type ContestableResult, contestableQuery } from '@/api/objections';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import type { Evaluation } from './assessment';

/** The right to object, with its last day; only for whom the result is about. */
export function ObjectionOffer({ evaluation }: { evaluation: Evaluation }) {
  const own = useMe().employee?.id === evaluation.employee.id;
  const query = useQuery({ ...contestableQuery, enabled: own });
  const result = query.data?.items.find((item) => item.evaluationId === evaluation.id);
  return result ? <Offer result={result} /> : null;
}

function Offer({ result }: { result: ContestableResult }) {
  const t = useT();
  const { language } = useLanguage();
  const date = formatDate(result.deadlineOn, language, 'long');
  return (
    <Section title={t('evaluation.objection.title')}>
      {result.mayObject ? (
        <>
          <p className="measure">
            {t(result.late ? 'evaluation.objection.late' : 'evaluation.objection.until', { date })}{' '}
            {!result.late && <strong>{t('evaluation.objection.left', { count: result.daysLeft })}</strong>}
          </p>
          <p>
            <Link to="/keberatan/baru" search={{ hasil: result.evaluationId }}>
              {t('evaluation.objection.file')}
            </Link>
          </p>
        </>
      ) : (
        <p className="measure">
          {t('evaluation.objection.there')}{' '}
          {result.objectionId && (
            <Link to="/keberatan/$objectionId" params={{ objectionId: result.objectionId }}>
              {t('evaluation.objection.open')}
            </Link>
          )}
        </p>
      )}
    </Section>
  );
}
