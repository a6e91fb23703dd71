import { useState } from 'react';
import { evaluationRequests } from '@/api/requests';
import type { components } from '@/api/schema';
import { Disclosure } from '@/components/Disclosure';
import { OnceOpened } from '@/components/OnceOpened';
import { EntryList } from '@/components/performance/EntryList';
import { IndicatorFigure } from '@/components/performance/IndicatorFigure';
import { RequestsBehind } from '@/components/performance/RequestsBehind';
import { useT } from '@/i18n/useT';
import { Steps } from './Steps';

type IndicatorPart = components['schemas']['ExplainedIndicator'];

/** One indicator: its number, how it came about, and every entry with its proof. */
export function IndicatorExplanation({
  part,
  open,
  evaluationId,
}: {
  part: IndicatorPart;
  open?: boolean;
  evaluationId?: string;
}) {
  const t = useT();
  const { progress, entries } = part;
  const [wanted, setWanted] = useState(false);
  return (
    <div className="stack-tight">
      <h4>{progress.description}</h4>
      <IndicatorFigure indicator={progress} chart={false} />
      <Disclosure summary={t('evaluation.explain.reckoning')}>
        <Steps steps={progress.explanation} />
      </Disclosure>
      {evaluationId && progress.computed?.listsRequests && (
        <Disclosure
          summary={t('progress.requests.behind', { count: progress.computed.cases })}
          onOpen={() => setWanted(true)}
        >
          <OnceOpened opened={wanted}>
            <RequestsBehind source={progress.source} list={evaluationRequests(evaluationId, progress.id)} />
          </OnceOpened>
        </Disclosure>
      )}
      {progress.computed ? null : entries.length === 0 ? (
        <p className="muted">{t('evaluation.explain.noEntries')}</p>
      ) : (
        <Disclosure summary={t('evaluation.explain.entries', { count: entries.length })} open={open}>
          <EntryList entries={entries} unit={progress.unitOfMeasure} />
        </Disclosure>
      )}
    </div>
  );
}
