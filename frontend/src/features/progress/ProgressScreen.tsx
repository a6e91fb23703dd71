import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { PeriodChooser } from '@/components/PeriodChooser';
import { DoingLinks } from '@/components/performance/DoingLinks';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import type { PeriodChoice } from '@/lib/periods';
import { usePeriod } from '@/lib/usePeriod';
import { isInForce } from './ownPlan';
import { PlanMissing } from './PlanMissing';
import { ResultSection } from './ResultSection';
import { TargetSection } from './TargetSection';
import { nextToRecord } from './urgency';
import { useOwnProgress } from './useOwnProgress';

/** Am I on target, and what have I got so far? */
export function ProgressScreen() {
  const t = useT();
  const { query, choices, chosen } = usePeriod();
  const { employeeId, progress } = useOwnProgress(chosen);
  const next = progress.data && nextToRecord(progress.data);
  const canRecord = chosen && isRecordable(chosen);
  return (
    <Page
      title={t('progress.title')}
      lead={chosen && t('progress.lead', { period: chosen.label })}
      action={
        next &&
        canRecord && (
          <Button
            renderRoot={(props) => (
              <Link
                {...props}
                to="/kinerja/progres/$indicatorId"
                params={{ indicatorId: next.id }}
                search={{ periode: chosen.code }}
              />
            )}
          >
            {t('progress.update')}
          </Button>
        )
      }
    >
      {employeeId !== undefined && <DoingLinks />}
      {employeeId === undefined ? (
        <EmptyState title={t('progress.notEmployee.title')}>{t('progress.notEmployee.text')}</EmptyState>
      ) : (
        <QueryView query={query}>
          {() =>
            chosen ? (
              <>
                <PeriodChooser options={choices} current={chosen.code} />
                <PeriodContent chosen={chosen} employeeId={employeeId} />
              </>
            ) : (
              <EmptyState title={t('progress.noCycle.title')}>{t('progress.noCycle.text')}</EmptyState>
            )
          }
        </QueryView>
      )}
    </Page>
  );
}

function PeriodContent({ chosen, employeeId }: { chosen: PeriodChoice; employeeId: string }) {
  const { plan, progress } = useOwnProgress(chosen);
  return (
    <QueryView query={plan}>
      {(current) =>
        current && isInForce(current) ? (
          <>
            <ResultSection chosen={chosen} employeeId={employeeId} />
            <QueryView query={progress}>
              {({ targets }) =>
                targets.map((target) => (
                  <TargetSection
                    key={target.id}
                    target={target}
                    periode={chosen.code}
                    recordable={isRecordable(chosen)}
                  />
                ))
              }
            </QueryView>
          </>
        ) : (
          <PlanMissing plan={current} year={chosen.cycle.year} />
        )
      }
    </QueryView>
  );
}

const isRecordable = ({ period }: PeriodChoice): boolean =>
  period.state === 'RUNNING' || period.state === 'EVALUATING';
