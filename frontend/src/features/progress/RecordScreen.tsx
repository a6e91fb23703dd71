import { NativeSelect } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { IndicatorProgress, Progress } from '@/api/performance';
import { EmptyState } from '@/components/EmptyState';
import { LoadingSkeleton } from '@/components/LoadingSkeleton';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { IndicatorFigure } from '@/components/performance/IndicatorFigure';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import type { PeriodChoice } from '@/lib/periods';
import { usePeriod } from '@/lib/usePeriod';
import { Entries } from './Entries';
import { takesEntries } from './periodOn';
import styles from './progress.module.css';
import { useOwnProgress } from './useOwnProgress';

// Begins to load with the screen: the numbers and entries need not wait for the form.
const form = import('./RecordForm');
const RecordForm = lazy(() => form.then((part) => ({ default: part.RecordForm })));

const ComputedIndicator = lazy(() =>
  import('./computed/ComputedIndicator').then((part) => ({ default: part.ComputedIndicator })),
);

const route = getRouteApi('/shell/kinerja/progres/$indicatorId');

/** How far, with what proof? One entry in under a minute. */
export function RecordScreen() {
  const t = useT();
  const { indicatorId } = route.useParams();
  const { chosen } = usePeriod();
  const { progress } = useOwnProgress(chosen);
  const back = (
    <Link to="/kinerja" search={{ periode: chosen?.code }}>
      {t('progress.back')}
    </Link>
  );
  const indicator = progress.data && indicatorIn(progress.data, indicatorId);
  return (
    <Page title={indicator?.description ?? t('progress.record.title')} before={back}>
      <QueryView query={progress}>
        {(data) =>
          indicator && chosen ? (
            <>
              <IndicatorChooser progress={data} current={indicatorId} />
              {indicator.source === 'MANUAL' ? (
                <RecordColumns
                  key={`${indicatorId}.${chosen.code}`}
                  planId={data.planId}
                  indicator={indicator}
                  chosen={chosen}
                />
              ) : (
                <Suspense fallback={<LoadingSkeleton />}>
                  <ComputedIndicator planId={data.planId} indicator={indicator} chosen={chosen} />
                </Suspense>
              )}
            </>
          ) : (
            <EmptyState title={t('progress.record.gone.title')}>{t('progress.record.gone.text')}</EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}

const indicatorIn = (progress: Progress, id: string): IndicatorProgress | undefined =>
  progress.targets.flatMap(({ indicators }) => indicators).find((indicator) => indicator.id === id);

function IndicatorChooser({ progress, current }: { progress: Progress; current: string }) {
  const t = useT();
  const navigate = route.useNavigate();
  return (
    <NativeSelect
      label={t('progress.record.choose')}
      value={current}
      onChange={(event) =>
        void navigate({
          to: '/kinerja/progres/$indicatorId',
          params: { indicatorId: event.currentTarget.value },
          search: true,
          replace: true,
        })
      }
      data={progress.targets.map(({ title, indicators }) => ({
        group: title,
        items: indicators.map(({ id, description }) => ({ value: id, label: description })),
      }))}
    />
  );
}

function RecordColumns({
  planId,
  indicator,
  chosen,
}: {
  planId: string;
  indicator: IndicatorProgress;
  chosen: PeriodChoice;
}) {
  const t = useT();
  const { language } = useLanguage();
  const { period, cycle } = chosen;
  return (
    <div className={styles.columns}>
      <Section title={t('progress.record.new')} boxed>
        {takesEntries(period) ? (
          <Suspense fallback={<LoadingSkeleton />}>
            <RecordForm indicator={indicator} periods={cycle.periods} period={period} />
          </Suspense>
        ) : (
          <Notice>
            {t(`progress.record.${period.state === 'UPCOMING' ? 'upcoming' : 'closed'}`, {
              period: chosen.label,
              date: formatDate(
                period.state === 'UPCOMING' ? period.startsOn : period.closesOn,
                language,
                'long',
              ),
            })}
          </Notice>
        )}
      </Section>
      <div className="stack-wide">
        <Section title={t('progress.record.standing', { period: chosen.label })}>
          <IndicatorFigure indicator={indicator} />
        </Section>
        <Entries planId={planId} indicator={indicator} periods={cycle.periods} />
      </div>
    </div>
  );
}
