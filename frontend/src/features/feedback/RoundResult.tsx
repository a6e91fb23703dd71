import { useQuery } from '@tanstack/react-query';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import styles from './feedback.module.css';
import { resultQuery } from './peers';

/** What the peers said, all together: how often each answer was given, and their comments in no order. */
export function RoundResult({ id }: { id: string }) {
  const t = useT();
  const query = useQuery(resultQuery(id));
  return (
    <QueryView query={query}>
      {({ answered, values }) => (
        <div className="stack">
          <p>{t('feedback.result.lead', { answered })}</p>
          {values.map(({ valueCode, counts, comments }) => (
            <section key={valueCode} className="stack-tight">
              <h3>{t(`feedback.value.${valueCode}`)}</h3>
              <ul className={styles.counts}>
                {counts
                  .filter(({ count }) => count > 0)
                  .map(({ answer, count }) => (
                    <li key={answer}>
                      {t(`feedback.answer.${answer}`)}: <strong className="numeric">{count}</strong>
                    </li>
                  ))}
              </ul>
              {comments.length > 0 && (
                <ul>
                  {comments.map((comment) => (
                    <li key={comment} className={styles.written}>
                      {comment}
                    </li>
                  ))}
                </ul>
              )}
            </section>
          ))}
        </div>
      )}
    </QueryView>
  );
}
