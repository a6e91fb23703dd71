import { NativeSelect, TextInput } from '@mantine/core';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import type { Measures } from './service';
import { type UnitChoice, useMeasureSpan } from './useMeasureSpan';

export function MeasureFilter({ units, services }: { units: UnitChoice[]; services: Measures['services'] }) {
  const t = useT();
  const { span, serviceTypeId } = useMeasureSpan();
  const [, setUnit] = useSearchText('unit');
  const [, setFrom] = useSearchText('dari');
  const [, setTo] = useSearchText('sampai');
  const [, setType] = useSearchText('jenis');
  return (
    <div className="row">
      <NativeSelect
        label={t('service.unit')}
        value={span.unitId}
        onChange={(event) => setUnit(event.currentTarget.value)}
        data={units.map((unit) => ({ value: unit.id, label: unit.name }))}
      />
      <TextInput
        type="date"
        label={t('service.from')}
        value={span.from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('service.to')}
        value={span.to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('service.weeksOf')}
        value={serviceTypeId}
        onChange={(event) => setType(event.currentTarget.value)}
        data={[
          { value: '', label: t('service.all') },
          ...services.map(({ serviceType }) => ({ value: serviceType.id, label: serviceType.name })),
        ]}
      />
    </div>
  );
}
