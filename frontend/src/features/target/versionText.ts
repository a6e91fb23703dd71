import type { Plan } from '@/api/plans';
import type { Language } from '@/i18n/language';
import type { Translate } from '@/i18n/useT';
import { formatDate } from '@/lib/format';

/** From which day to which a plan is in force. */
export function periodText(
  { effectiveFrom, effectiveTo }: Pick<Plan, 'effectiveFrom' | 'effectiveTo'>,
  t: Translate,
  language: Language,
): string {
  if (!effectiveFrom) return '';
  const from = formatDate(effectiveFrom, language);
  return effectiveTo
    ? t('target.version.fromTo', { from, to: formatDate(effectiveTo, language) })
    : t('target.version.from', { from });
}
