import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { IndicatorProgress, Progress, Realisation } from '@/api/performance';
import { EmptyState } from '@/components/EmptyState';
import { Fingerprint } from '@/components/Fingerprint';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { PeriodChooser } from '@/components/PeriodChooser';
import { DoingLinks } from '@/components/performance/DoingLinks';
import { EvidenceLinks } from '@/components/performance/EvidenceLinks';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StatusBadge, type StatusKind } from '@/components/StatusBadge';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import type { PeriodChoice } from '@/lib/periods';
import { usePeriod } from '@/lib/usePeriod';
import styles from '../log/log.module.css';
import { useOwnProgress } from '../useOwnProgress';
import { proofQuery, type Standing, standingOf, withoutProof } from './proof';

const BADGE: Record<Standing, StatusKind> = {
  proven: 'done',
  filled: 'done',
  bare: 'fix',
  nothing: 'fix',
};

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
                      <Indicator
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

function Indicator({
  indicator,
  entries,
  periode,
}: {
  indicator: IndicatorProgress;
  entries: readonly Realisation[];
  periode: string;
}) {
  const t = useT();
  const standing = standingOf(indicator);
  const proof = entries.flatMap(({ evidence }) => evidence);
  return (
    <article className={styles.entry}>
      <div className="spread">
        <h3 className={styles.day}>{indicator.description}</h3>
        <StatusBadge kind={BADGE[standing]}>{t(`log.proof.${standing}`)}</StatusBadge>
      </div>
      <p className="caption">
        {standing === 'filled'
          ? t('log.proof.filled.text')
          : t('log.proof.counts', { entries: indicator.entriesInPeriod, evidence: indicator.evidence })}
      </p>
      {proof.length > 0 && <EvidenceLinks items={proof} />}
      {proof
        .filter(({ sha256 }) => sha256)
        .map(({ id, fileName, sha256 }) => (
          <Fingerprint key={id} hash={sha256 ?? ''} of={fileName} />
        ))}
      {standing !== 'filled' && <AddProof indicator={indicator} periode={periode} />}
    </article>
  );
}

function AddProof({ indicator, periode }: { indicator: IndicatorProgress; periode: string }) {
  const t = useT();
  return (
    <div>
      <Button
        variant="default"
        size="sm"
        aria-label={t('log.proof.add.of', { name: indicator.description })}
        renderRoot={(props) => (
          <Link
            {...props}
            to="/kinerja/progres/$indicatorId"
            params={{ indicatorId: indicator.id }}
            search={{ periode }}
          />
        )}
      >
        {t('log.proof.add')}
      </Button>
    </div>
  );
}
