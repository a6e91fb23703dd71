import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { IndicatorProgress, Realisation } from '@/api/performance';
import { Fingerprint } from '@/components/Fingerprint';
import { EvidenceLinks } from '@/components/performance/EvidenceLinks';
import { StatusBadge, type StatusKind } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import styles from '../log/log.module.css';
import { type Standing, standingOf } from './proof';

const BADGE: Record<Standing, StatusKind> = {
  proven: 'done',
  filled: 'done',
  bare: 'fix',
  nothing: 'fix',
};

/** What proves one measure in the period, and the way to add to it. */
export function IndicatorProof({
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
