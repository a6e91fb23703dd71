import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import styles from './objection.module.css';
import type { Objection } from './objections';

type Result = NonNullable<Objection['before']>;

/** The contested result, and beside it what became of it. */
export function Decision({ objection }: { objection: Objection }) {
  const t = useT();
  const { before, after, decisionReason, admissionReason, withdrawalReason } = objection;
  if (!before) return null;
  return (
    <Section title={t(objection.closedAt ? 'objection.outcome' : 'objection.contestedResult')}>
      <div className={styles.results}>
        <ResultCard title={t(after ? 'objection.result.before' : 'objection.result')} result={before} />
        {after && <ResultCard title={t('objection.result.after')} result={after} />}
      </div>
      {objection.status === 'UPHELD' && <p>{t('objection.outcome.UPHELD')}</p>}
      {admissionReason && (
        <p className={styles.written}>{t('objection.admission.given', { reason: admissionReason })}</p>
      )}
      {decisionReason && (
        <p className={styles.written}>{t('objection.decision.given', { reason: decisionReason })}</p>
      )}
      {withdrawalReason && (
        <p className={styles.written}>{t('objection.withdrawal.given', { reason: withdrawalReason })}</p>
      )}
      {objection.decidedAt && <p className="caption">{t('objection.final')}</p>}
    </Section>
  );
}

function ResultCard({ title, result }: { title: string; result: Result }) {
  const t = useT();
  return (
    <div className="card stack-tight">
      <p className="caption">{title}</p>
      <p className={styles.clock}>{t(`objection.predicate.${result.predicate}`)}</p>
      <p>{t('objection.rating.results', { rating: t(`objection.rating.${result.resultRating}`) })}</p>
      <p>{t('objection.rating.behaviour', { rating: t(`objection.rating.${result.behaviourRating}`) })}</p>
    </div>
  );
}
