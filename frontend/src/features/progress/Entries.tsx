import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { Period } from '@/api/cycles';
import type { IndicatorProgress, Realisation } from '@/api/performance';
import { LoadingSkeleton } from '@/components/LoadingSkeleton';
import { EntryList } from '@/components/performance/EntryList';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { entriesQuery } from './realisations';

const CorrectionForm = lazy(() =>
  import('./CorrectionForm').then((part) => ({ default: part.CorrectionForm })),
);

interface EntriesProps {
  planId: string;
  indicator: IndicatorProgress;
  periods: readonly Period[];
}

/** Everything recorded on an indicator, newest first. A wrong entry is corrected, never changed. */
export function Entries({ planId, indicator, periods }: EntriesProps) {
  const t = useT();
  const query = useInfiniteQuery(entriesQuery(planId, indicator.id));
  const [wrong, setWrong] = useState<Realisation | null>(null);
  return (
    <Section title={t('progress.entries.title')}>
      <QueryView
        query={query}
        empty={{
          when: (entries) => entries.length === 0,
          show: <p className="muted">{t('progress.entries.empty')}</p>,
        }}
      >
        {(entries) => (
          <>
            <EntryList
              entries={entries.map((entry) => ({ ...entry, replaced: entry.replacedById !== undefined }))}
              unit={indicator.unitOfMeasure}
              action={(entry) =>
                entry.allowedActions.includes('CORRECT') && isOpen(periods, entry) ? (
                  entry.id === wrong?.id ? (
                    <Suspense fallback={<LoadingSkeleton />}>
                      <CorrectionForm
                        entry={entry}
                        indicator={indicator}
                        periods={periods}
                        onClose={() => setWrong(null)}
                      />
                    </Suspense>
                  ) : (
                    <div>
                      <Button variant="default" size="sm" onClick={() => setWrong(entry)}>
                        {t('progress.correct.open')}
                      </Button>
                    </div>
                  )
                ) : null
              }
            />
            <LoadMore query={query} />
          </>
        )}
      </QueryView>
    </Section>
  );
}

const isOpen = (periods: readonly Period[], entry: Realisation): boolean => {
  const state = periods.find(({ id }) => id === entry.periodId)?.state;
  return state === 'RUNNING' || state === 'EVALUATING';
};
