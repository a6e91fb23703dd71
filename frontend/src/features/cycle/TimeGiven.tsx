import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Disclosure } from '@/components/Disclosure';
import { QueryView } from '@/components/QueryView';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import type { Extension } from './extensions';

/** What was given before, so that nobody gives it twice. */
export function TimeGiven({ query }: { query: UseInfiniteQueryResult<Extension[], Error> }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <Disclosure summary={t('cycle.time.given')}>
      <QueryView
        query={query}
        empty={{ when: (rows) => rows.length === 0, show: <p>{t('cycle.time.none')}</p> }}
      >
        {(rows) => (
          <ul className="stack-tight">
            {rows.map(({ id, unit, employee, dueOn, reason }) => (
              <li key={id}>
                {t('cycle.time.entry', {
                  who: employee?.name ?? unit?.name ?? t('cycle.time.everybody'),
                  date: formatDate(dueOn, language),
                  reason,
                })}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <LoadMore query={query} />
    </Disclosure>
  );
}
