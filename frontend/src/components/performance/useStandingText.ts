import type { IndicatorProgress } from '@/api/performance';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber, quantityText } from '@/lib/format';
import { standingOf } from '@/lib/standing';

/** The finding about an indicator as a sentence. */
export function useStandingText(indicator: IndicatorProgress): string {
  const t = useT();
  const { language } = useLanguage();
  const standing = standingOf(indicator);
  const gap =
    'gap' in standing ? quantityText(formatNumber(standing.gap, language), indicator.unitOfMeasure) : '';
  return t(`progress.standing.${standing.kind}`, { gap });
}
