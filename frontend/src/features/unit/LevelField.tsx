import { SelectField } from '@/components/form/SelectField';
import { useT } from '@/i18n/useT';
import { LEVELS } from './units';

/** One of the five predicates of a unit, or none yet. */
export function LevelField({ name, label }: { name: string; label: string }) {
  const t = useT();
  return (
    <SelectField
      name={name}
      label={label}
      data={[
        { value: '', label: t('unit.level.choose') },
        ...LEVELS.map((value) => ({ value, label: t(`unit.level.${value}`) })),
      ]}
    />
  );
}
