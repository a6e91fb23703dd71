import { StatusBadge, type StatusKind } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import type { UnitStatus } from './units';

const KIND: Record<UnitStatus, StatusKind> = {
  ACTION_PLAN: 'draft',
  PROPOSED: 'sent',
  SET: 'done',
  CALIBRATION: 'waiting',
  CALIBRATED: 'done',
  SIGNED: 'done',
};

export function UnitStatusBadge({ status }: { status: UnitStatus }) {
  const t = useT();
  return <StatusBadge kind={KIND[status]}>{t(`unit.status.${status}`)}</StatusBadge>;
}
