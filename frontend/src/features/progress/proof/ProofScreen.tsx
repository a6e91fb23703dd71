import { useInfiniteQuery } from '@tanstack/react-query';
import type { Progress } from '@/api/performance';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { PeriodChooser } from '@/components/PeriodChooser';
import { DoingLinks } from '@/components/performance/DoingLinks';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import type { PeriodChoice } from '@/lib/periods';
import { usePeriod } from '@/lib/usePeriod';
import { useOwnProgress } from '../useOwnProgress';
import { IndicatorProof } from './IndicatorProof';
import { proofQuery, withoutProof } from './proof';

/** Is my proof enough? */
export function ProofScreen() {
  const t = useT();
  const { query, choices, chosen } = usePeriod();
  return (
    <Page title={t('log.proof.title')} lead={t('log.proof.lead')}>
      <DoingLinks />
      <QueryView query={query}>
        {() =>
          chosen ? (
            <>
              <PeriodChooser options={choices} current={chosen.code} />
              <Proof chosen={chosen} />
            </>
          ) : (
            <EmptyState title={t('log.noCycle.title')}>{t('log.noCycle.text')}</EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}

function Proof({ chosen }: { chosen: PeriodChoice }) {
  const t = useT();
  const { plan, progress } = useOwnProgress(chosen);
  if (plan.data === null) return <EmptyState title={t('log.proof.noPlan')} />;
  return <QueryView query={progress}>{(data) => <Targets progress={data} chosen={chosen} />}</QueryView>;
}

function Targets({ progress, chosen }: { progress: Progress; chosen: PeriodChoice }) {
  const t = useT();
  const entries = useInfiniteQuery(proofQuery(progress.planId, chosen.period.id));
  const bare = withoutProof(progress);
  return (
    <>
      <Notice tone={bare.length === 0 ? 'ok' : 'warn'}>
        {bare.length === 0 ? t('log.proof.enough') : t('log.proof.missing', { count: bare.length })}
      </Notice>
      <QueryView query={entries}>
        {(items) => (
          <>
            {progress.targets.map(({ id, title, indicators }) => (
              <Section key={id} title={title} boxed>
                <ul className="plain-list stack">
                  {indicators.map((indicator) => (
                    <li key={indicator.id}>
                      <IndicatorProof
                        indicator={indicator}
                        entries={items.filter(
                          (entry) => entry.indicatorId === indicator.id && !entry.replacedById,
                        )}
                        periode={chosen.code}
                      />
                    </li>
                  ))}
                </ul>
              </Section>
            ))}
            <LoadMore query={entries} />
          </>
        )}
      </QueryView>
    </>
  );
}
