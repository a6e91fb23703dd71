import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';
import { suggestionsQuery } from './followUps';
import styles from './followup.module.css';

/** What recent results suggest, gently: it may be left as it is. Silent while it loads or fails, since nothing waits for it. */
export function Suggestions() {
  const t = useT();
  const { data } = useQuery(suggestionsQuery);
  if (!data || data.length === 0) return null;
  return (
    <Notice title={t('followup.suggestions.title')}>
      <p>{t('followup.suggestions.lead')}</p>
      <ul className={`plain-list ${styles.suggestions}`}>
        {data.map((each) => (
          <li key={each.evaluationId}>
            <span>
              <strong>{each.employee.name}</strong>, {each.periodLabel}: {each.reason}
            </span>{' '}
            <Link
              to="/tindak-lanjut/baru"
              search={
                { pegawai: each.employee.employeeId, jenis: each.kind, penilaian: each.evaluationId } as never
              }
            >
              {t(`followup.suggestions.propose.${each.kind}`, { name: each.employee.name })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
