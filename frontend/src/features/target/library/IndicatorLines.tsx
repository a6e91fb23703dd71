import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Aspect } from '@/api/plans';
import type { IndicatorSource } from '@/api/requests';
import { useT } from '@/i18n/useT';
import { DEFAULTS } from '../indicatorDefaults';
import styles from '../PlanEditor.module.css';
import { isComputed, SOURCES, withSource } from '../sources';
import { ASPECT } from '../words';
import { type Line, newLine } from './indicatorLine';

const MOST = 10;

/** The indicators of an example: aspect, what is measured, number and unit. Direction and counting follow the aspect. */
export function IndicatorLines({ lines, onChange }: { lines: Line[]; onChange: (lines: Line[]) => void }) {
  const t = useT();
  const change = (key: string, part: Partial<Line>): void =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  return (
    <fieldset className="stack">
      <legend>{t('target.indicators')}</legend>
      {lines.map((line, at) => (
        <div key={line.key} className={styles.goal}>
          <NativeSelect
            label={t('target.source.label')}
            description={t(`target.source.${line.source ?? 'MANUAL'}.hint`)}
            value={line.source ?? 'MANUAL'}
            data={SOURCES.map((value) => ({ value, label: t(`target.source.${value}`) }))}
            onChange={(event) => change(line.key, withSource(event.currentTarget.value as IndicatorSource))}
          />
          <NativeSelect
            label={t('target.library.aspect', { number: at + 1 })}
            value={line.aspect}
            data={Object.entries(ASPECT).map(([value, label]) => ({ value, label: t(label) }))}
            onChange={(event) => {
              const aspect = event.currentTarget.value as Aspect;
              change(line.key, { aspect, ...(isComputed(line) ? {} : DEFAULTS[aspect]) });
            }}
          />
          <TextInput
            label={t('target.description.label')}
            maxLength={500}
            value={line.description}
            onChange={(event) => change(line.key, { description: event.currentTarget.value })}
          />
          <TextInput
            label={t('target.targetValue.label')}
            inputMode="decimal"
            value={line.targetValue}
            onChange={(event) => change(line.key, { targetValue: event.currentTarget.value })}
          />
          <TextInput
            label={t('target.unit.label')}
            maxLength={50}
            value={line.unitOfMeasure}
            readOnly={isComputed(line)}
            onChange={(event) => change(line.key, { unitOfMeasure: event.currentTarget.value })}
          />
          <div>
            <Button
              variant="subtle"
              size="sm"
              onClick={() => onChange(lines.filter(({ key }) => key !== line.key))}
            >
              {t('target.library.removeLine', { number: at + 1 })}
            </Button>
          </div>
        </div>
      ))}
      {lines.length < MOST && (
        <div>
          <Button variant="default" size="sm" onClick={() => onChange([...lines, newLine()])}>
            {t('target.indicator.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
