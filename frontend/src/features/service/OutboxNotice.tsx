import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';
import type { Waiting } from './outbox';
import type { UsedOutbox } from './useOutbox';

/** What waits on this device, and what the server refused with its reason; nothing goes away unseen. */
export function OutboxNotice({ outbox: { waiting, retry, discard } }: { outbox: UsedOutbox }) {
  const t = useT();
  if (waiting.length === 0) return null;
  const refused = waiting.filter((each) => each.refused).length;
  return (
    <Notice
      tone={refused > 0 ? 'bad' : 'warn'}
      live
      title={
        refused > 0
          ? t('service.outbox.refused', { n: refused })
          : t('service.outbox.title', { n: waiting.length })
      }
      action={
        <Button variant="default" size="sm" onClick={() => void retry(true)}>
          {t('common.action.retry')}
        </Button>
      }
    >
      <p>{t(refused > 0 ? 'service.outbox.refused.text' : 'service.outbox.text')}</p>
      <ul>
        {waiting.map((each) => (
          <li key={each.key}>
            <div className="row">
              <What waiting={each} />
              <Button variant="subtle" size="sm" onClick={() => discard(each.key)}>
                {t('service.outbox.discard')}
              </Button>
            </div>
            {each.refused && <p>{t('service.outbox.reason', { reason: each.refused })}</p>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function What({ waiting }: { waiting: Waiting }) {
  const t = useT();
  if (waiting.kind === 'REQUEST')
    return <span>{t('service.outbox.request', { name: waiting.serviceName })}</span>;
  return (
    <Link to="/layanan/$requestId" params={{ requestId: waiting.requestId }}>
      {t('service.outbox.event', {
        number: waiting.number,
        event: t(`service.do.${waiting.event.kind}`),
      })}
    </Link>
  );
}
