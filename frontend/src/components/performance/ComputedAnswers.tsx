import type { IndicatorProgress } from '@/api/performance';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';

/** How many answers in which closed surveys a number was reckoned from, or why there is none yet. */
export function ComputedAnswers({ computed }: { computed: NonNullable<IndicatorProgress['computed']> }) {
  const t = useT();
  const { language } = useLanguage();
  const names = computed.surveys
    .map(({ name, endsOn }) => `${name} (${formatDate(endsOn, language)})`)
    .join(', ');
  return (
    <p className="caption">
      {computed.gap
        ? t(`progress.computed.gap.${computed.gap}`)
        : t('progress.computed.answers', { cases: computed.cases, surveys: names })}
    </p>
  );
}
