import type { Feedback } from '@/api/feedback';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { ReadBy } from '../ReadBy';
import styles from './FeedbackText.module.css';

const PARTS = ['situation', 'behaviour', 'impact', 'suggestion'] as const;

/** One piece of feedback, with who may read it. */
export function FeedbackText({ feedback, given = false }: { feedback: Feedback; given?: boolean }) {
  const t = useT();
  const { language } = useLanguage();
  const who = given ? feedback.employee.name : feedback.author.name;
  return (
    <div className="stack-tight" data-replaced={feedback.replacedById !== undefined || undefined}>
      <div className="spread">
        <h3 className={styles.who}>
          {given
            ? t('feedback.item.to', { name: who })
            : t(`feedback.role.${feedback.authorRole}`, { name: who })}
        </h3>
        <span className="caption">{formatInstant(feedback.givenAt, language)}</span>
      </div>
      {feedback.subject !== 'GENERAL' && (
        <p className="caption">
          {feedback.targetTitle ??
            (feedback.valueCode &&
              t('feedback.item.value', { value: t(`feedback.value.${feedback.valueCode}`) }))}
        </p>
      )}
      {feedback.withdrawn && <StatusBadge kind="rejected">{t('feedback.item.withdrawn')}</StatusBadge>}
      {feedback.replacedById && <StatusBadge kind="neutral">{t('feedback.item.corrected')}</StatusBadge>}
      <dl className={styles.parts}>
        {PARTS.filter((part) => feedback[part]).map((part) => (
          <div key={part}>
            <dt className="caption">{t(`feedback.part.${part}`)}</dt>
            <dd className={styles.written}>{feedback[part]}</dd>
          </div>
        ))}
      </dl>
      <ReadBy names={feedback.readers.map((reader) => t(`feedback.reader.${reader}`))} />
    </div>
  );
}
