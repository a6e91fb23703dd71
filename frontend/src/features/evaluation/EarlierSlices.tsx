import type { components } from '@/api/schema';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import styles from './evaluation.module.css';

type Slice = components['schemas']['AssessorSlicePart'];

/** What earlier assessors of the same period said of their days. */
export function EarlierSlices({ slices }: { slices: readonly Slice[] }) {
  const t = useT();
  const { language } = useLanguage();
  if (slices.length === 0) return null;
  return (
    <Section title={t('evaluation.slice.title')} lead={t('evaluation.slice.lead')}>
      {slices.map((slice) => (
        <section key={slice.id} className="card stack-tight" aria-label={slice.assessorName}>
          <h3>{slice.assessorName}</h3>
          <p className="caption">
            {t('evaluation.slice.days', {
              from: formatDate(slice.startsOn, language),
              to: formatDate(slice.endsOn, language),
            })}
            {slice.changeReason && ` · ${slice.changeReason}`}
          </p>
          {slice.resultRating && slice.behaviourRating ? (
            <Said slice={slice} />
          ) : (
            <p className="muted">{t(`evaluation.slice.${slice.status}`)}</p>
          )}
        </section>
      ))}
    </Section>
  );
}

function Said({ slice }: { slice: Slice }) {
  const t = useT();
  const rating = (value: Slice['resultRating']) => t(`evaluation.rating.${value ?? 'none'}`);
  return (
    <>
      <p>
        {t('evaluation.slice.ratings', {
          results: rating(slice.resultRating),
          behaviour: rating(slice.behaviourRating),
        })}
      </p>
      {[slice.resultReason, slice.behaviourReason].filter(Boolean).map((reason) => (
        <p key={reason} className={styles.written}>
          {t('evaluation.reasonGiven', { reason: reason ?? '' })}
        </p>
      ))}
      {slice.feedback && <p className={styles.written}>{slice.feedback}</p>}
    </>
  );
}
