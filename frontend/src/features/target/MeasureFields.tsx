import { NativeSelect, Textarea } from '@mantine/core';
import type { Aspect } from '@/api/plans';
import { fieldId } from '@/components/form/fieldErrors';
import { useT } from '@/i18n/useT';
import { useDraftTools } from './DraftContext';
import type { DraftIndicator } from './draft';
import styles from './PlanEditor.module.css';
import { ASPECT } from './words';

const HINT = {
  QUANTITY: 'target.aspect.QUANTITY.hint',
  QUALITY: 'target.aspect.QUALITY.hint',
  TIME: 'target.aspect.TIME.hint',
  COST: 'target.aspect.COST.hint',
} as const;

/** Which aspect is looked at, and what is measured. */
export function MeasureFields({ targetKey, indicator }: { targetKey: string; indicator: DraftIndicator }) {
  const t = useT();
  const { edit, faults } = useDraftTools();
  const { key, aspect } = indicator;
  const change = (part: Partial<DraftIndicator>): void =>
    edit({ do: 'changeIndicator', target: targetKey, indicator: key, change: part });
  return (
    <div className={styles.measure}>
      <NativeSelect
        id={fieldId(`${key}.aspect`)}
        label={t('target.aspect.label')}
        description={t(HINT[aspect])}
        value={aspect}
        data={Object.entries(ASPECT).map(([value, label]) => ({ value, label: t(label) }))}
        onChange={(event) =>
          edit({
            do: 'changeAspect',
            target: targetKey,
            indicator: key,
            aspect: event.currentTarget.value as Aspect,
          })
        }
      />
      <Textarea
        id={fieldId(`${key}.description`)}
        label={t('target.description.label')}
        description={t('target.description.hint')}
        className={styles.grows}
        rows={2}
        maxLength={500}
        value={indicator.description}
        error={faults[`${key}.description`]}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
    </div>
  );
}
