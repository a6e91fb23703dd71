import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { type AnswerImport, type Sheet, useDownloadRejectedAnswers, useTakeAnswers } from './answerImports';

interface AnswerActionsProps {
  sheet: Sheet;
  found: AnswerImport;
  onChange: () => void;
}

/** Take the good rows over, take the bad ones along as a file, or say something else about the file. */
export function AnswerActions({ sheet, found, onChange }: AnswerActionsProps) {
  const t = useT();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const take = useTakeAnswers();
  const download = useDownloadRejectedAnswers(sheet);

  function confirm(): void {
    take.mutate(sheet, {
      onSuccess: ({ surveyId }) => {
        setAsking(false);
        showToast(t('integration.answers.taken'));
        void navigate({ to: '/hasil-survei', search: { survei: surveyId } as never });
      },
    });
  }

  return (
    <div className="stack">
      {found.answers === 0 && <Notice tone="warn">{t('integration.answers.nothing')}</Notice>}
      {download.error && <ErrorState error={download.error} />}
      <div className="row">
        {found.answers > 0 && (
          <Button onClick={() => setAsking(true)}>
            {t('integration.answers.take', { count: found.answers })}
          </Button>
        )}
        {found.rejected > 0 && (
          <>
            <Button variant="default" onClick={() => download.mutate('XLSX')}>
              {t('integration.rejected.xlsx')}
            </Button>
            <Button variant="default" onClick={() => download.mutate('CSV')}>
              {t('integration.rejected.csv')}
            </Button>
          </>
        )}
        <Button variant="subtle" onClick={onChange}>
          {t('integration.answers.change')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('integration.answers.confirm.title')}
        action={t('integration.answers.take', { count: found.answers })}
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={confirm}
        pending={take.isPending}
        error={take.error}
      >
        <p>
          {t('integration.answers.confirm.text', {
            name: sheet.told.name,
            count: found.answers,
            rejected: found.rejected,
          })}
        </p>
      </ConfirmDialog>
    </div>
  );
}
