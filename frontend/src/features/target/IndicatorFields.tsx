import { useState } from 'react';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { useDraftTools } from './DraftContext';
import type { DraftIndicator } from './draft';
import { GoalFields } from './GoalFields';
import { ItemTools } from './ItemTools';
import { MeasureFields } from './MeasureFields';
import styles from './PlanEditor.module.css';
import { readIndicator } from './planText';
import { SourceField } from './SourceField';
import { ASPECT, goalText } from './words';

interface IndicatorFieldsProps {
  targetKey: string;
  indicator: DraftIndicator;
  number: number;
  last: boolean;
  onRemove: (indicator: DraftIndicator) => void;
}

/** One indicator while it is written: a line that opens. What still lacks something stands open from the start. */
export function IndicatorFields({ targetKey, indicator, number, last, onRemove }: IndicatorFieldsProps) {
  const t = useT();
  const { language } = useLanguage();
  const { edit, approach } = useDraftTools();
  const read = readIndicator(indicator);
  const goal = goalText(read, t, language);
  const [openAtFirst] = useState(indicator.description.trim() === '' || goal === null);
  return (
    <li className={styles.indicator}>
      <details open={openAtFirst} className={styles.details}>
        <summary className={styles.summary}>
          <span className={styles.aspect}>{t(ASPECT[indicator.aspect])}</span>
          <span className={styles.summaryText}>
            {indicator.description || t('target.indicator.noDescription')}
          </span>
          {goal && <span className={styles.summaryGoal}>{goal}</span>}
        </summary>
        <div className="stack">
          <MeasureFields targetKey={targetKey} indicator={indicator} />
          {approach === 'QUANTITATIVE' && (
            <>
              <SourceField targetKey={targetKey} indicator={indicator} />
              <GoalFields targetKey={targetKey} indicator={indicator} />
            </>
          )}
          <ItemTools
            name={t('target.indicator.name', { number })}
            id={`i-${indicator.key}`}
            first={number === 1}
            last={last}
            onMove={(by) => edit({ do: 'moveIndicator', target: targetKey, indicator: indicator.key, by })}
            onRemove={() => onRemove(indicator)}
          />
        </div>
      </details>
    </li>
  );
}
