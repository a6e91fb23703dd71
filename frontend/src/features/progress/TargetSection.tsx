import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { IndicatorProgress, TargetProgress } from '@/api/performance';
import { IndicatorFigure } from '@/components/performance/IndicatorFigure';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import styles from './progress.module.css';

interface TargetSectionProps {
  target: TargetProgress;
  periode: string;
  recordable: boolean;
}

/** One target with how far each of its indicators is. */
export function TargetSection({ target, periode, recordable }: TargetSectionProps) {
  return (
    <Section title={target.title} boxed>
      <ul className={styles.indicators}>
        {target.indicators.map((indicator) => (
          <li key={indicator.id} className={styles.indicator}>
            <Indicator indicator={indicator} periode={periode} recordable={recordable} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Indicator({
  indicator,
  periode,
  recordable,
}: {
  indicator: IndicatorProgress;
  periode: string;
  recordable: boolean;
}) {
  const t = useT();
  const manual = indicator.source === 'MANUAL';
  const records = recordable && manual;
  const behind = indicator.computed?.listsRequests ? 'progress.requests.open' : 'progress.computed.open';
  return (
    <>
      <div>
        <h3 className={styles.name}>{indicator.description}</h3>
        <p className="caption">
          {indicator.aspect ? t(`progress.aspect.${indicator.aspect}`) : t('progress.inWords')}
        </p>
      </div>
      <IndicatorFigure indicator={indicator} />
      <Button
        variant="default"
        size="sm"
        className={styles.record}
        aria-label={t(manual ? (records ? 'progress.recordOf' : 'progress.entriesOf') : `${behind}Of`, {
          name: indicator.description,
        })}
        renderRoot={(props) => (
          <Link
            {...props}
            to="/kinerja/progres/$indicatorId"
            params={{ indicatorId: indicator.id }}
            search={{ periode }}
          />
        )}
      >
        {t(manual ? (records ? 'progress.record' : 'progress.entries') : behind)}
      </Button>
    </>
  );
}
