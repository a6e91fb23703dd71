import { NativeSelect } from '@mantine/core';
import type { Cycle } from '@/api/cycles';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';

/** The year whose plan one looks at, kept in the URL as ?siklus=2026. */
export function CycleChooser({ cycles, current }: { cycles: readonly Cycle[]; current: Cycle }) {
  const t = useT();
  const [, choose] = useSearchText('siklus');
  return (
    <NativeSelect
      label={t('target.cycle.label')}
      value={String(current.year)}
      data={cycles.map(({ year, name }) => ({ value: String(year), label: name }))}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
