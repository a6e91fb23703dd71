import { useT } from '@/i18n/useT';
import type { MatrixRow } from './roleResults';

/** Why nothing of a person's row can be written now, said once. */
export function RowLock({ row }: { row: MatrixRow }) {
  const t = useT();
  const lock = row.cells.find((cell) => cell.lock === 'PLAN_SENT' || cell.lock === 'PLAN_IN_FORCE')?.lock;
  return lock ? <span className="caption">{t(`target.matrix.lock.${lock}`)}</span> : null;
}
