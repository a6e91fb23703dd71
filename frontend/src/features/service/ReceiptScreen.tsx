import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { SurveySlip } from './SurveySlip';
import { receiptQuery } from './service';
import styles from './service.module.css';
import { promiseText } from './words';

/** What the applicant takes along: number, promise, and the code to follow by. */
export function ReceiptScreen() {
  const t = useT();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { requestId } = useParams({ strict: false }) as { requestId: string };
  const query = useQuery(receiptQuery(requestId));
  return (
    <Page title={t('service.receipt.title')}>
      <QueryView query={query}>
        {({ request, followUpUrl, qr, survey }) => (
          <div className="stack">
            <div className={`stack ${styles.receipt}`}>
              <div>
                <p className="caption">{request.summary.unit.name}</p>
                <h2>{request.summary.serviceType.name}</h2>
                <p>{request.summary.number}</p>
                <p className="caption">{formatInstant(request.summary.arrivedAt, language)}</p>
              </div>
              {request.promise && (
                <p>{t('service.receipt.promise', { promise: promiseText(request.promise, t) })}</p>
              )}
              {request.summary.dueAt && (
                <p>{t('service.receipt.due', { at: formatInstant(request.summary.dueAt, language) })}</p>
              )}
              <ul>
                {request.requirements
                  .filter((each) => each.mandatory && !each.present)
                  .map((each) => (
                    <li key={each.text}>{t('service.receipt.bring', { text: each.text })}</li>
                  ))}
              </ul>
              <div>
                <p>{t('service.receipt.follow')}</p>
                <p className={styles.code}>{request.followUpCode}</p>
              </div>
              <svg
                className={styles.qr}
                viewBox={`0 0 ${qr.size} ${qr.size}`}
                role="img"
                aria-label={t('service.receipt.qr', { url: followUpUrl })}
              >
                <path d={qr.path} fill="currentColor" />
              </svg>
            </div>
            {survey && <SurveySlip requestId={requestId} slip={survey} />}
            <div className="row no-print">
              <Button leftSection={<IconPrinter aria-hidden size={20} />} onClick={() => window.print()}>
                {t('service.receipt.print')}
              </Button>
              <Button variant="default" onClick={() => void navigate({ to: '/layanan/baru' })}>
                {t('service.receipt.next')}
              </Button>
              <Link to="/layanan/$requestId" params={{ requestId }}>
                {t('service.receipt.open')}
              </Link>
            </div>
          </div>
        )}
      </QueryView>
    </Page>
  );
}
