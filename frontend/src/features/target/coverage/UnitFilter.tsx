import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { unitsQuery } from '../library/bulk';

/** A unit and those below it; in the URL as ?unit=. */
export function UnitFilter() {
  const t = useT();
  const [unit, choose] = useSearchText('unit');
  const { data: units } = useQuery(unitsQuery);
  return (
    <NativeSelect
      label={t('target.coverage.unit')}
      value={unit}
      data={[
        { value: '', label: t('target.coverage.allUnits') },
        ...(units ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
