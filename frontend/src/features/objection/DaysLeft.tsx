import { StatusBadge } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';

/** Days until the end of a last day; few and overdue stand out. */
export function DaysLeft({ days }: { days: number }) {
  const t = useT();
  if (days < 0) return <StatusBadge kind="fix">{t('objection.daysLeft.over', { count: -days })}</StatusBadge>;
  const text = days === 0 ? t('objection.daysLeft.today') : t('objection.daysLeft', { count: days });
  return <StatusBadge kind={days <= 3 ? 'fix' : 'waiting'}>{text}</StatusBadge>;
}
