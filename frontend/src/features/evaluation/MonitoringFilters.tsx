import { Checkbox, NativeSelect } from '@mantine/core';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import styles from './evaluation.module.css';
import { type MonitoredUnit, STATES } from './monitoring';

/** Which of the people are shown; kept in the address. */
export function MonitoringFilters({ units }: { units: readonly MonitoredUnit[] }) {
  const t = useT();
  const [unitId, chooseUnit] = useSearchText('unit');
  const [state, chooseState] = useSearchText('tahap');
  const [late, chooseLate] = useSearchText('terlambat');
  const all = { value: '', label: t('evaluation.monitoring.all') };
  return (
    <div className={styles.filters}>
      <NativeSelect
        label={t('evaluation.monitoring.filter.unit')}
        value={unitId}
        onChange={(event) => chooseUnit(event.currentTarget.value)}
        data={[all, ...units.flatMap(({ unit }) => (unit ? [{ value: unit.id, label: unit.name }] : []))]}
      />
      <NativeSelect
        label={t('evaluation.monitoring.filter.state')}
        value={state}
        onChange={(event) => chooseState(event.currentTarget.value)}
        data={[all, ...STATES.map((value) => ({ value, label: t(`evaluation.monitoring.state.${value}`) }))]}
      />
      <Checkbox
        label={t('evaluation.monitoring.filter.late')}
        checked={late === 'ya'}
        onChange={(event) => chooseLate(event.currentTarget.checked ? 'ya' : '')}
      />
    </div>
  );
}
