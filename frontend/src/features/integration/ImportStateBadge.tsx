import { StatusBadge, type StatusKind } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import type { Import } from './imports';

const KIND: Record<Import['state'], StatusKind> = {
  CHECKED: 'waiting',
  APPLIED: 'done',
  DISCARDED: 'neutral',
};

export function ImportStateBadge({ state }: { state: Import['state'] }) {
  const t = useT();
  return <StatusBadge kind={KIND[state]}>{t(`integration.state.${state}`)}</StatusBadge>;
}
