import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@/components/ErrorState';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import styles from './identity.module.css';
import { sessionsQuery, useRevokeSession } from './sessions';

export function SessionList() {
  const t = useT();
  const { language } = useLanguage();
  const revoke = useRevokeSession();
  return (
    <Section title={t('identity.sessions.title')} lead={t('identity.sessions.lead')}>
      {revoke.error && <ErrorState error={revoke.error} />}
      <QueryView query={useQuery(sessionsQuery)}>
        {(sessions) => (
          <ul className="plain-list">
            {sessions.map((item) => (
              <li key={item.id} className={styles.session}>
                <div>
                  <p>{item.device}</p>
                  <p className="caption">
                    {t('identity.sessions.lastUsed', { at: formatInstant(item.lastUsedAt, language) })}
                  </p>
                </div>
                {item.current ? (
                  <StatusBadge kind="done">{t('identity.sessions.current')}</StatusBadge>
                ) : (
                  <Button
                    variant="default"
                    size="sm"
                    aria-label={t('identity.sessions.revokeOf', { device: item.device })}
                    aria-disabled={revoke.isPending || undefined}
                    onClick={() => revoke.mutate(item.id)}
                  >
                    {t('identity.sessions.revoke')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}
