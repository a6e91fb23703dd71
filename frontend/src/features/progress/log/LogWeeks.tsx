import { useInfiniteQuery } from '@tanstack/react-query';
import type { Progress } from '@/api/performance';
import { EmptyState } from '@/components/EmptyState';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { LogRow } from './LogRow';
import { logQuery } from './log';
import { byWeek } from './weeks';

/** A log by week, the latest first; of the team member where one is named. */
export function LogWeeks({
  cycleId,
  employeeId,
  progress,
}: {
  cycleId: string;
  employeeId?: string;
  progress?: Progress;
}) {
  const t = useT();
  const { language } = useLanguage();
  const query = useInfiniteQuery(logQuery(cycleId, employeeId));
  const own = employeeId === undefined;
  return (
    <QueryView
      query={query}
      empty={{
        when: (entries) => entries.length === 0,
        show: (
          <EmptyState title={t(own ? 'log.empty.title' : 'log.empty.member')}>
            {own && t('log.empty.text')}
          </EmptyState>
        ),
      }}
    >
      {(entries) => (
        <>
          {byWeek(entries).map((week) => (
            <Section
              key={week.monday}
              title={t('log.week', { day: formatDate(week.monday, language, 'long') })}
              boxed
            >
              <ul className="plain-list stack">
                {week.entries.map((entry) => (
                  <li key={entry.id}>
                    <LogRow entry={entry} progress={progress} />
                  </li>
                ))}
              </ul>
            </Section>
          ))}
          <LoadMore query={query} />
        </>
      )}
    </QueryView>
  );
}
