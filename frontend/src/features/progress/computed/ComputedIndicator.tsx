import { Button } from '@mantine/core';
import { useState } from 'react';
import type { IndicatorProgress } from '@/api/performance';
import { indicatorRequests, type PersonRequest } from '@/api/requests';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { IndicatorFigure } from '@/components/performance/IndicatorFigure';
import { RequestsBehind } from '@/components/performance/RequestsBehind';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import type { PeriodChoice } from '@/lib/periods';
import { ContestForm } from './ContestForm';
import { useWithdrawContest } from './contests';

interface ComputedIndicatorProps {
  planId: string;
  indicator: IndicatorProgress;
  chosen: PeriodChoice;
}

/** A number that fills itself: why nothing is typed here, how it stands, and every request behind it where there are requests. */
export function ComputedIndicator({ planId, indicator, chosen }: ComputedIndicatorProps) {
  const t = useT();
  return (
    <>
      <Section title={t('progress.record.standing', { period: chosen.label })} boxed>
        <IndicatorFigure indicator={indicator} />
        <Notice title={t('progress.computed.title')}>
          {t(indicator.computed?.listsRequests ? 'progress.computed.why' : 'progress.computed.whySurvey')}
        </Notice>
        <ol className="stack-tight">
          {indicator.explanation.map((step) => (
            <li key={step.text}>
              {step.text}
              <p className="caption">
                {step.rule.text} ({step.rule.source})
              </p>
            </li>
          ))}
        </ol>
      </Section>
      {indicator.computed?.listsRequests && (
        <Section title={t('progress.requests.title')} lead={t('progress.requests.lead')} boxed>
          <RequestsBehind
            source={indicator.source}
            list={indicatorRequests(planId, chosen.period.id, indicator.id)}
            action={(request) => <OwnRequest request={request} cycleId={chosen.cycle.id} />}
          />
        </Section>
      )}
    </>
  );
}

/** Contested once, taken back while undecided. */
function OwnRequest({ request, cycleId }: { request: PersonRequest; cycleId: string }) {
  const t = useT();
  const [writing, setWriting] = useState(false);
  const withdraw = useWithdrawContest();
  const { contestId, contestState } = request;
  if (contestId && contestState === 'OPEN') {
    return (
      <div className="stack-tight">
        {withdraw.error && <ErrorState error={withdraw.error} />}
        <div>
          <Button variant="default" size="sm" onClick={() => withdraw.mutate(contestId)}>
            {t('progress.contest.withdraw')}
          </Button>
        </div>
      </div>
    );
  }
  if (contestId) return null;
  return writing ? (
    <ContestForm request={request} cycleId={cycleId} onClose={() => setWriting(false)} />
  ) : (
    <div>
      <Button
        variant="default"
        size="sm"
        aria-label={t('progress.contest.openOf', { number: request.number })}
        onClick={() => setWriting(true)}
      >
        {t('progress.contest.open')}
      </Button>
    </div>
  );
}
