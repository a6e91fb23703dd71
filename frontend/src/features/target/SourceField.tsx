import { NativeSelect } from '@mantine/core';
import type { IndicatorSource } from '@/api/requests';
import { fieldId } from '@/components/form/fieldErrors';
import { useT } from '@/i18n/useT';
import { useDraftTools } from './DraftContext';
import type { DraftIndicator } from './draft';
import { SOURCES, withSource } from './sources';

/** Whether the employee records the number, or it fills itself from the work that is logged or from closed surveys. */
export function SourceField({ targetKey, indicator }: { targetKey: string; indicator: DraftIndicator }) {
  const t = useT();
  const { edit } = useDraftTools();
  const source = indicator.source ?? 'MANUAL';
  return (
    <NativeSelect
      id={fieldId(`${indicator.key}.source`)}
      label={t('target.source.label')}
      description={t(`target.source.${source}.hint`)}
      value={source}
      data={SOURCES.map((value) => ({ value, label: t(`target.source.${value}`) }))}
      onChange={(event) =>
        edit({
          do: 'changeIndicator',
          target: targetKey,
          indicator: indicator.key,
          change: withSource(event.currentTarget.value as IndicatorSource),
        })
      }
    />
  );
}
