import { IconAlertOctagon, IconAlertTriangle } from '@tabler/icons-react';
import { Disclosure } from '@/components/Disclosure';
import { useT } from '@/i18n/useT';
import type { ImportRow } from './imports';
import styles from './integration.module.css';

/** What is wrong, with the column's name and what stands in the cell. */
export function RowProblems({ row }: { row: ImportRow }) {
  const t = useT();
  if (row.problems.length === 0) return <>–</>;
  return (
    <ul className={`plain-list ${styles.problems}`}>
      {row.problems.map((problem) => {
        const Icon = problem.severity === 'ERROR' ? IconAlertOctagon : IconAlertTriangle;
        return (
          <li
            key={`${problem.field}${problem.code}`}
            className={styles.problem}
            data-severity={problem.severity}
          >
            <Icon size={18} stroke={1.75} aria-label={t(`integration.severity.${problem.severity}`)} />
            <span>
              {problem.column && <strong>{problem.column}: </strong>}
              {problem.detail}
              {problem.value && (
                <span className="caption"> {t('integration.cell', { value: problem.value })}</span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

export function RowChanges({ row }: { row: ImportRow }) {
  const t = useT();
  if (row.changes.length === 0) return <>–</>;
  return (
    <Disclosure
      summary={t('integration.changes.count', { count: row.changes.length })}
      open={row.outcome === 'UPDATE'}
    >
      <ul className="plain-list">
        {row.changes.map((change) => (
          <li key={change.field}>
            {change.label}: {change.before && <span className={styles.before}>{change.before}</span>}{' '}
            {change.after ?? '–'}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
