import type { Rating } from '@/api/performance';
import { useT } from '@/i18n/useT';
import styles from './Matrix.module.css';
import { predicateOf, RATINGS } from './matrix';

interface MatrixPreviewProps {
  results: Rating | null;
  behaviour: Rating | null;
}

/** The nine cells with the chosen one, so that nobody has to believe a formula. */
export function MatrixPreview({ results, behaviour }: MatrixPreviewProps) {
  const t = useT();
  return (
    <div className="stack-tight">
      <p role="status" className={styles.outcome}>
        {results && behaviour
          ? t('evaluation.matrix.outcome', {
              predicate: t(`evaluation.predicate.${predicateOf(results, behaviour)}`),
            })
          : t('evaluation.matrix.waiting')}
      </p>
      <table className={styles.matrix}>
        <caption className="caption">{t('evaluation.matrix.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('evaluation.matrix.corner')}</th>
            {RATINGS.map((column) => (
              <th key={column} scope="col">
                {t(`evaluation.rating.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {RATINGS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`evaluation.rating.${row}`)}</th>
              {RATINGS.map((column) => {
                const chosen = row === results && column === behaviour;
                return (
                  <td key={column} data-chosen={chosen || undefined} aria-current={chosen || undefined}>
                    {t(`evaluation.predicate.${predicateOf(row, column)}`)}
                    {chosen && <span className={styles.mark}>{t('evaluation.matrix.chosen')}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
