import { useT } from '@/i18n/useT';
import type { Explanation } from './assessment';
import styles from './evaluation.module.css';
import type { SelfReviewDraft } from './selfReview';

interface SelfReviewTextProps {
  draft: SelfReviewDraft;
  lines: Explanation;
}

/** A self-review for reading; lines that say nothing are left out. */
export function SelfReviewText({ draft, lines }: SelfReviewTextProps) {
  const t = useT();
  const parts = [
    ...draft.targets.map((line) => ({
      ...line,
      about: lines.targets.find(({ id }) => id === line.targetId)?.title ?? '',
    })),
    ...draft.values.map((line) => ({
      ...line,
      about: lines.behaviours.find(({ value }) => value === line.value)?.label ?? '',
    })),
  ].filter(({ view, ownMark }) => view || ownMark);
  return (
    <dl className="stack-tight">
      {parts.map(({ about, view, ownMark }) => (
        <div key={about}>
          <dt>
            <strong>{about}</strong>
          </dt>
          {view && <dd className={styles.written}>{view}</dd>}
          {ownMark && (
            <dd className="muted">
              {t('evaluation.self.mark.is', { mark: t(`evaluation.mark.${ownMark}`) })}
            </dd>
          )}
        </div>
      ))}
      {draft.overall && (
        <div>
          <dt>
            <strong>{t('evaluation.self.theme.umum')}</strong>
          </dt>
          <dd className={styles.written}>{draft.overall}</dd>
        </div>
      )}
      {parts.length === 0 && !draft.overall && <p className="muted">{t('evaluation.self.noNote')}</p>}
    </dl>
  );
}
