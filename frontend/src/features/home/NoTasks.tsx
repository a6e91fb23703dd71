import { useQuery } from '@tanstack/react-query';
import { cyclesQuery } from '@/api/cycles';
import { EmptyState } from '@/components/EmptyState';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, todayInOffice } from '@/lib/format';
import { nextDate } from './nextDate';

const WORDS = {
  starts: 'home.next.starts',
  due: 'home.next.due',
  closes: 'home.next.closes',
} as const;

/** Nothing to do, and when there will be. */
export function NoTasks() {
  const t = useT();
  const { language } = useLanguage();
  const { data: cycles } = useQuery(cyclesQuery);
  const next = nextDate(cycles ?? [], todayInOffice());
  return (
    <EmptyState title={t('home.noTasks.title')}>
      {next
        ? t(WORDS[next.what], { date: formatDate(next.on, language, 'long'), period: next.period })
        : t('home.noTasks.text')}
    </EmptyState>
  );
}
