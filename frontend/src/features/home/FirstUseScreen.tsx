import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { Page } from '@/components/Page';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useConfirmData } from './confirmData';
import { OwnData } from './OwnData';
import { OwnReports } from './OwnReports';
import { ReportForm } from './ReportForm';
import { ReportSent } from './ReportSent';

/** Are my data right? One press says yes; a report says what is wrong, and work goes on either way. */
export function FirstUseScreen() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const confirm = useConfirmData();
  const [state, setState] = useState<'asking' | 'reporting' | 'reported'>('asking');
  const accept = async (): Promise<void> => {
    if (confirm.isPending) return;
    await confirm.mutateAsync({ correct: true });
    showToast(t('home.firstUse.confirmed'));
    void navigate({ to: '/' });
  };
  return (
    <Page width="narrow" title={t('home.firstUse.title')} lead={t('home.firstUse.lead')}>
      {me.employee ? (
        <>
          <OwnData me={me} />
          {state === 'asking' && (
            <>
              {confirm.error && <ErrorState error={confirm.error} />}
              <div className="row">
                <Button
                  aria-disabled={confirm.isPending || undefined}
                  onClick={() => void accept().catch(() => undefined)}
                >
                  {t(confirm.isPending ? 'common.action.sending' : 'home.firstUse.correct')}
                </Button>
                <Button variant="default" onClick={() => setState('reporting')}>
                  {t('home.firstUse.wrong')}
                </Button>
              </div>
            </>
          )}
          {state === 'reporting' && (
            <ReportForm onSent={() => setState('reported')} onCancel={() => setState('asking')} />
          )}
          {state === 'reported' && <ReportSent />}
          <OwnReports />
        </>
      ) : (
        <EmptyState title={t('home.firstUse.noEmployee.title')}>
          {t('home.firstUse.noEmployee.text')}
        </EmptyState>
      )}
    </Page>
  );
}
