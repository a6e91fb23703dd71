import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import type { components } from '@/api/schema';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import styles from './home.module.css';

type FirstWeek = components['schemas']['FirstWeek'];

const firstWeekQuery = {
  queryKey: ['first-week'],
  queryFn: ({ signal }: { signal: AbortSignal }): Promise<FirstWeek> =>
    dataOf(api.GET('/api/v1/first-week', { signal })),
};

/** A newcomer's first steps; each ticks itself, and all of it can be waved away. Silent while it loads or fails. */
export function FirstWeekCard() {
  const t = useT();
  const queryClient = useQueryClient();
  const { data } = useQuery(firstWeekQuery);
  const dismiss = useCommand<void, FirstWeek>({
    run: (_, { key }) => dataOf(api.POST('/api/v1/first-week/dismissal', { headers: sending(key) })),
    onSuccess: (found) => queryClient.setQueryData(firstWeekQuery.queryKey, found),
  });
  if (!data?.shown) return null;
  return (
    <Section title={t('home.firstWeek.title')} lead={t('home.firstWeek.lead')} boxed>
      <ul className={`plain-list ${styles.firstSteps}`}>
        {data.steps.map(({ code, done, path }) => (
          <li key={code} className={styles.firstStep}>
            {done ? (
              <IconCircleCheck aria-hidden size={20} className={styles.stepDone} />
            ) : (
              <IconCircle aria-hidden size={20} />
            )}
            {done ? (
              <span>
                {t(`home.firstWeek.${code}`)} <span className="muted">({t('home.firstWeek.done')})</span>
              </span>
            ) : (
              <Link to={path as string}>{t(`home.firstWeek.${code}`)}</Link>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button
          variant="default"
          size="sm"
          aria-disabled={dismiss.isPending || undefined}
          onClick={() => !dismiss.isPending && dismiss.mutate()}
        >
          {t('home.firstWeek.dismiss')}
        </Button>
      </div>
    </Section>
  );
}
