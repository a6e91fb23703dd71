import { NativeSelect } from '@mantine/core';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import styles from './PeriodChooser.module.css';

export interface PeriodOption {
  /** As in the URL: 2026-T4. */
  code: string;
  label: string;
}

/** The period one looks at, kept in the URL as ?periode=2026-T4. */
export function PeriodChooser({ options, current }: { options: readonly PeriodOption[]; current: string }) {
  const t = useT();
  const [, choose] = useSearchText('periode');
  return (
    <NativeSelect
      className={styles.chooser}
      label={t('common.period.label')}
      value={current}
      onChange={(event) => choose(event.currentTarget.value)}
      data={options.map(({ code, label }) => ({ value: code, label }))}
    />
  );
}
