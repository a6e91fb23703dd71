import { StatusBadge, type StatusKind } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import type { Cycle } from './cycles';

const KIND: Record<Cycle['status'], StatusKind> = { DRAFT: 'draft', OPEN: 'done', CLOSED: 'neutral' };

export function CycleStatusBadge({ status }: { status: Cycle['status'] }) {
  const t = useT();
  return <StatusBadge kind={KIND[status]}>{t(`cycle.status.${status}`)}</StatusBadge>;
}
