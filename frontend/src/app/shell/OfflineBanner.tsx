import { useMutationState } from '@tanstack/react-query';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';
import { useOnline } from '@/lib/useOnline';

export function OfflineBanner() {
  const t = useT();
  const online = useOnline();
  const waiting = useMutationState({ filters: { predicate: (mutation) => mutation.state.isPaused } }).length;
  if (online) return null;
  return (
    <Notice tone="warn" live title={t('common.offline.title')}>
      {t('common.offline.text', { count: waiting })}
    </Notice>
  );
}
