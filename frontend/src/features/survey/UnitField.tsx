import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { useT } from '@/i18n/useT';
import { unitsQuery } from './surveys';

/** The units somebody may run surveys in: the own ones of a head, all for the personnel officer. */
export function useSurveyUnits(): { value: string; label: string }[] {
  const me = useMe();
  const all = useQuery({ ...unitsQuery, enabled: me.roles.includes('HR_OFFICER') });
  return all.data ?? me.relations.headsUnits.map((unit) => ({ value: unit.id, label: unit.name }));
}

export function UnitField({ value, onChange }: { value: string; onChange: (unitId: string) => void }) {
  const t = useT();
  const units = useSurveyUnits();
  return (
    <NativeSelect
      label={t('survey.unit')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={units}
    />
  );
}
