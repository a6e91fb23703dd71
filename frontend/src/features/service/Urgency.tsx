import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import type { ServiceSummary } from './service';

/** By when it is promised, and whether that is near, past, or was kept. */
export function Urgency({ request }: { request: ServiceSummary }) {
  const t = useT();
  const { language } = useLanguage();
  if (!request.dueAt) return <span>{t('service.due.none')}</span>;
  if (request.onTime !== undefined) {
    return (
      <StatusBadge kind={request.onTime ? 'done' : 'rejected'}>
        {t(request.onTime ? 'service.onTime' : 'service.late')}
      </StatusBadge>
    );
  }
  return (
    <span className="row">
      {formatInstant(request.dueAt, language)}
      {request.urgency === 'LATE' && <StatusBadge kind="rejected">{t('service.late')}</StatusBadge>}
      {request.urgency === 'NEAR' && <StatusBadge kind="fix">{t('service.near')}</StatusBadge>}
    </span>
  );
}
