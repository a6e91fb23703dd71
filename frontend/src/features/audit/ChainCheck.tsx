import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { chainQuery, useVerifyChain, type Verification } from './audit';
import styles from './audit.module.css';

export function ChainCheck() {
  const t = useT();
  const query = useQuery(chainQuery);
  const verify = useVerifyChain();
  return (
    <Section title={t('audit.chain.title')} lead={t('audit.chain.lead')} boxed>
      {verify.error && <ErrorState error={verify.error} />}
      <QueryView query={query}>
        {(chain) => (
          <>
            <p>{t('audit.chain.length', { count: chain.length, waiting: chain.unlinkedCount })}</p>
            {chain.lastVerification ? (
              <VerificationNotice verification={chain.lastVerification} />
            ) : (
              <p className="muted">{t('audit.chain.never')}</p>
            )}
          </>
        )}
      </QueryView>
      <div>
        <Button
          aria-disabled={verify.isPending || undefined}
          onClick={() => !verify.isPending && verify.mutate()}
        >
          {t(verify.isPending ? 'audit.chain.busy' : 'audit.chain.verify')}
        </Button>
      </div>
    </Section>
  );
}

function VerificationNotice({ verification }: { verification: Verification }) {
  const t = useT();
  const { language } = useLanguage();
  const { intact, checked, verifiedAt, headHash, firstBrokenPosition } = verification;
  return (
    <Notice
      tone={intact ? 'ok' : 'bad'}
      title={
        intact
          ? t('audit.chain.intact')
          : t('audit.chain.broken', { position: firstBrokenPosition ?? checked + 1 })
      }
      live
    >
      <p className={styles.code}>
        {t('audit.chain.checked', {
          count: checked,
          at: formatInstant(verifiedAt, language),
          hash: headHash,
        })}
      </p>
    </Notice>
  );
}
