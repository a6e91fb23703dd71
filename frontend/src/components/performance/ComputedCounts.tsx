import type { IndicatorProgress } from '@/api/performance';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatNumber } from '@/lib/format';

/** What a number that fills itself was reckoned from, and what a contest took out of it. */
export function ComputedCounts({ computed }: { computed: NonNullable<IndicatorProgress['computed']> }) {
  const t = useT();
  const { language } = useLanguage();
  const excluded = computed.excluded.reduce((sum, { count }) => sum + count, 0);
  const causes = computed.excluded
    .map(({ cause, count }) => `${formatNumber(count, language)} ${t(`progress.contest.cause.${cause}`)}`)
    .join(', ');
  return (
    <>
      <p className="caption">
        {t('progress.computed.counts', {
          cases: computed.cases,
          from: formatDate(computed.from, language),
          to: formatDate(computed.to, language),
        })}
      </p>
      {excluded > 0 && (
        <p className="caption">{t('progress.computed.excluded', { count: excluded, causes })}</p>
      )}
      {computed.contested > 0 && (
        <p className="caption">{t('progress.computed.contested', { count: computed.contested })}</p>
      )}
    </>
  );
}
