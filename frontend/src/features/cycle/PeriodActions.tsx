import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useT } from '@/i18n/useT';
import styles from './cycle.module.css';
import type { Period } from './cycles';

interface PeriodActionsProps {
  row: Period;
  /** As in the URL; absent while the cycle is a draft. */
  periode: string | undefined;
  onMove: () => void;
  onGive: () => void;
}

/** See how far a period is, move its deadlines, or give some people more time. */
export function PeriodActions({ row, periode, onMove, onGive }: PeriodActionsProps) {
  const t = useT();
  const { label } = row;
  const mayChange = row.allowedActions.length > 0;
  if (!periode && !mayChange) return '–';
  return (
    <div className={styles.actions}>
      {periode && (
        <Link
          to="/admin/kelengkapan"
          search={{ periode }}
          aria-label={t('cycle.completeness.of', { period: label })}
        >
          {t('cycle.completeness')}
        </Link>
      )}
      {mayChange && (
        <Button
          variant="subtle"
          size="sm"
          aria-label={t('cycle.extend.of', { period: label })}
          onClick={onMove}
        >
          {t('cycle.extend')}
        </Button>
      )}
      {mayChange && periode && (
        <Button
          variant="subtle"
          size="sm"
          aria-label={t('cycle.time.of', { period: label })}
          onClick={onGive}
        >
          {t('cycle.time')}
        </Button>
      )}
    </div>
  );
}
