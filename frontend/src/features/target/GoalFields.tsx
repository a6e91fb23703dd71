import { NativeSelect, TextInput } from '@mantine/core';
import type { Accumulation, Direction } from '@/api/plans';
import { Disclosure } from '@/components/Disclosure';
import { fieldId } from '@/components/form/fieldErrors';
import { useT } from '@/i18n/useT';
import { useDraftTools } from './DraftContext';
import type { DraftIndicator } from './draft';
import { NumberText } from './NumberText';
import styles from './PlanEditor.module.css';
import { isComputed } from './sources';
import { ACCUMULATION, ACCUMULATION_HINT, DIRECTION } from './words';

/** Which number is agreed in which unit, which side of it is good, and how several periods become one. */
export function GoalFields({ targetKey, indicator }: { targetKey: string; indicator: DraftIndicator }) {
  const t = useT();
  const { edit, faults } = useDraftTools();
  const { key, direction, accumulation } = indicator;
  const fixed = isComputed(indicator);
  const change = (part: Partial<DraftIndicator>): void =>
    edit({ do: 'changeIndicator', target: targetKey, indicator: key, change: part });
  return (
    <>
      <div className={styles.goal}>
        <TextInput
          id={fieldId(`${key}.unitOfMeasure`)}
          label={t('target.unit.label')}
          description={t('target.unit.hint')}
          maxLength={50}
          readOnly={fixed}
          value={indicator.unitOfMeasure}
          error={faults[`${key}.unitOfMeasure`]}
          onChange={(event) => change({ unitOfMeasure: event.currentTarget.value })}
        />
        <NativeSelect
          id={fieldId(`${key}.direction`)}
          label={t('target.direction.label')}
          description={t('target.direction.hint')}
          value={direction}
          disabled={fixed}
          data={Object.entries(DIRECTION).map(([value, label]) => ({ value, label: t(label) }))}
          onChange={(event) => change({ direction: event.currentTarget.value as Direction })}
        />
        {direction === 'RANGE' ? (
          <>
            <NumberText
              indicator={indicator}
              field="rangeLow"
              label={t('target.rangeLow.label')}
              onChange={change}
            />
            <NumberText
              indicator={indicator}
              field="rangeHigh"
              label={t('target.rangeHigh.label')}
              onChange={change}
            />
          </>
        ) : (
          <NumberText
            indicator={indicator}
            field="targetValue"
            label={t('target.targetValue.label')}
            onChange={change}
          />
        )}
      </div>
      <Disclosure summary={t('target.calculation', { how: t(ACCUMULATION[accumulation]) })}>
        <div className="stack">
          <NativeSelect
            id={fieldId(`${key}.accumulation`)}
            label={t('target.accumulation.label')}
            description={t(ACCUMULATION_HINT[accumulation])}
            value={accumulation}
            disabled={fixed}
            data={Object.entries(ACCUMULATION).map(([value, label]) => ({ value, label: t(label) }))}
            onChange={(event) => change({ accumulation: event.currentTarget.value as Accumulation })}
          />
          <NumberText
            indicator={indicator}
            field="baseline"
            label={t('target.baseline.label')}
            optional
            hint={t('target.baseline.hint')}
            onChange={change}
          />
        </div>
      </Disclosure>
    </>
  );
}
