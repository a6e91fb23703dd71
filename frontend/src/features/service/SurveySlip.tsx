import { Button } from '@mantine/core';
import { useState } from 'react';
import { ReasonDialog } from '@/components/ReasonDialog';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { type Slip, useVoidSurveyCode } from './service';
import styles from './service.module.css';

const SHORTEST_REASON = 10;

/** The invitation that the visitor takes along once the request has ended. */
export function SurveySlip({ requestId, slip }: { requestId: string; slip: Slip }) {
  const t = useT();
  const { language } = useLanguage();
  const [asked, ask] = useState(false);
  const voiding = useVoidSurveyCode(requestId);
  const voided = () => {
    ask(false);
    showToast(t('service.survey.voided'));
  };
  return (
    <section className={`stack-tight ${styles.receipt}`} aria-label={t('service.survey.title')}>
      <h2>{t('service.survey.title')}</h2>
      <p>{t('service.survey.text')}</p>
      <p className={styles.code}>{slip.surveyCode}</p>
      <svg
        className={styles.qr}
        viewBox={`0 0 ${slip.qr.size} ${slip.qr.size}`}
        role="img"
        aria-label={t('service.survey.qr', { url: slip.surveyUrl })}
      >
        <path d={slip.qr.path} fill="currentColor" />
      </svg>
      <p className="caption">{t('service.survey.until', { date: formatDate(slip.expiresOn, language) })}</p>
      <div className="no-print">
        <Button variant="default" onClick={() => ask(true)}>
          {t('service.survey.void')}
        </Button>
      </div>
      <ReasonDialog
        opened={asked}
        onClose={() => ask(false)}
        title={t('service.survey.void.title')}
        lead={t('service.survey.void.lead')}
        label={t('service.survey.void.reason')}
        action={t('service.survey.void')}
        readBy={[t('service.readers.heads')]}
        minLength={SHORTEST_REASON}
        onSubmit={(reason) => voiding.mutate(reason, { onSuccess: voided })}
        pending={voiding.isPending}
        error={voiding.error}
      />
    </section>
  );
}
