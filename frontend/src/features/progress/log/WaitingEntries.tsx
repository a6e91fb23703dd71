import { Button } from '@mantine/core';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';
import type { OutboxHandle } from './useOutbox';

/** What is still on its way, and what the server would not take. */
export function WaitingEntries({ outbox }: { outbox: OutboxHandle }) {
  const t = useT();
  const refused = outbox.waiting.filter((item) => item.refused !== undefined);
  const pending = outbox.waiting.length - refused.length;
  return (
    <>
      {pending > 0 && (
        <Notice
          tone="warn"
          live
          title={t('log.waiting.title', { count: pending })}
          action={
            <Button variant="default" size="sm" onClick={() => void outbox.retry()}>
              {t('log.waiting.send')}
            </Button>
          }
        >
          {t('log.waiting.text')}
        </Notice>
      )}
      {refused.map((item) => (
        <Notice
          key={item.key}
          tone="bad"
          live
          title={t('log.refused.title')}
          action={
            <Button variant="default" size="sm" onClick={() => outbox.remove(item.key)}>
              {t('log.refused.remove')}
            </Button>
          }
        >
          <p>{item.body.done}</p>
          <p>{item.refused}</p>
        </Notice>
      ))}
    </>
  );
}
