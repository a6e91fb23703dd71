import factStyles from '@/components/Facts.module.css';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import type { Scores } from './improvements';
import styles from './surveyresult.module.css';

/** What the national evaluation gives for this survey as things stand today. */
export function ScoreCards({ scores }: { scores: Scores }) {
  const t = useT();
  const { language } = useLanguage();
  const cards: [string, number, string][] = [
    [t('surveyresult.score.survey'), scores.survey, t('surveyresult.score.survey.how')],
    [t('surveyresult.score.media'), scores.media, t('surveyresult.score.media.how')],
    [
      t('surveyresult.score.carriedOut'),
      scores.carriedOut,
      t('surveyresult.score.carriedOut.how', { done: scores.done, planned: scores.planned }),
    ],
    [
      t('surveyresult.score.speed'),
      scores.speed,
      scores.reportedOn
        ? t('surveyresult.score.speed.how', {
            from: formatDate(scores.reportedOn, language),
            best: scores.speedIfFinishedToday,
          })
        : t('surveyresult.score.speed.unpublished'),
    ],
  ];
  return (
    <Section title={t('surveyresult.scores')} lead={t('surveyresult.scores.how')}>
      <dl className={factStyles.tiles}>
        {cards.map(([term, score, note]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className={styles.score}>{t('surveyresult.score.of', { score })}</dd>
            <dd className="caption">{note}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
