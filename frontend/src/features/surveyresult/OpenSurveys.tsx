import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ReasonDialog } from '@/components/ReasonDialog';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { type OpenSurvey, openSurveysQuery, useCloseSurvey } from './results';

/** Surveys that run, for whoever may close them; what was said in them is sealed until then. */
export function OpenSurveys({ onClosed }: { onClosed: (surveyId: string) => void }) {
  const t = useT();
  const query = useQuery(openSurveysQuery);
  if (!query.data || query.data.length === 0) return null;
  return (
    <Section title={t('surveyresult.open')} lead={t('surveyresult.open.lead')}>
      <div className="stack">
        {query.data.map((survey) => (
          <OpenCard key={survey.id} survey={survey} onClosed={onClosed} />
        ))}
      </div>
    </Section>
  );
}

function OpenCard({ survey, onClosed }: { survey: OpenSurvey; onClosed: (surveyId: string) => void }) {
  const t = useT();
  const { language } = useLanguage();
  const [asking, setAsking] = useState(false);
  const close = useCloseSurvey(survey.id);
  const early = todayInOffice() < survey.endsOn;
  const send = (reason?: string) =>
    close.mutate(
      { reason },
      {
        onSuccess: () => {
          setAsking(false);
          showToast(t('surveyresult.close.done'));
          onClosed(survey.id);
        },
      },
    );
  const common = {
    title: t('surveyresult.close.title', { name: survey.name }),
    action: t('surveyresult.close.action'),
    opened: asking,
    onClose: () => setAsking(false),
    pending: close.isPending,
    error: close.error,
  };
  return (
    <article className="card spread">
      <div>
        <p>
          <strong>{survey.name}</strong>
        </p>
        <p className="caption">
          {t('surveyresult.open.until', {
            unit: survey.unit.name,
            to: formatDate(survey.endsOn, language),
            n: survey.progress.answers,
          })}
        </p>
      </div>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('surveyresult.close.action')}
      </Button>
      {early ? (
        <ReasonDialog
          {...common}
          lead={t('surveyresult.close.early', { to: formatDate(survey.endsOn, language) })}
          label={t('surveyresult.close.reason')}
          readBy={[t('surveyresult.readers.auditor')]}
          onSubmit={send}
        />
      ) : (
        <ConfirmDialog {...common} onConfirm={() => send()}>
          <p>{t('surveyresult.close.sure')}</p>
        </ConfirmDialog>
      )}
    </article>
  );
}
