import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { IndicatorProgress } from '@/api/performance';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';

/** How many answers in which closed surveys a number was reckoned from, each with its result, or why there is none yet. */
export function ComputedAnswers({ computed }: { computed: NonNullable<IndicatorProgress['computed']> }) {
  const t = useT();
  const { language } = useLanguage();
  if (computed.gap) return <p className="caption">{t(`progress.computed.gap.${computed.gap}`)}</p>;
  return (
    <p className="caption">
      {t('progress.computed.answers', { cases: computed.cases })}{' '}
      {computed.surveys.map(({ id, name, endsOn }, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <Link to="/hasil-survei" search={{ survei: id } as never}>
            {t('progress.computed.survey', { name, on: formatDate(endsOn, language) })}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}
