import type { components } from '@/api/schema';
import { Disclosure } from '@/components/Disclosure';
import { EntryList } from '@/components/performance/EntryList';
import { IndicatorFigure } from '@/components/performance/IndicatorFigure';
import { useT } from '@/i18n/useT';
import { Steps } from './Steps';

type IndicatorPart = components['schemas']['ExplainedIndicator'];

/** One indicator: its number, how it came about, and every entry with its proof. */
export function IndicatorExplanation({ part, open }: { part: IndicatorPart; open?: boolean }) {
  const t = useT();
  const { progress, entries } = part;
  return (
    <div className="stack-tight">
      <h4>{progress.description}</h4>
      <IndicatorFigure indicator={progress} chart={false} />
      <Disclosure summary={t('evaluation.explain.reckoning')}>
        <Steps steps={progress.explanation} />
      </Disclosure>
      {entries.length === 0 ? (
        <p className="muted">{t('evaluation.explain.noEntries')}</p>
      ) : (
        <Disclosure summary={t('evaluation.explain.entries', { count: entries.length })} open={open}>
          <EntryList entries={entries} unit={progress.unitOfMeasure} />
        </Disclosure>
      )}
    </div>
  );
}
