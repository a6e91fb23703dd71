import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { ChoiceField } from '@/components/form/ChoiceField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { pulseQuery, useAnswerPulse } from './training';

export const CHOICES = ['STRONGLY_DISAGREE', 'DISAGREE', 'AGREE', 'STRONGLY_AGREE'] as const;
const QUESTIONS = ['easyToUse', 'helpsMyWork', 'fairAppraisal', 'worthTheTime', 'helpIsNear'] as const;
const answer = v.picklist(CHOICES, 'training.pulse.missing');
const schema = v.object({
  easyToUse: answer,
  helpsMyWork: answer,
  fairAppraisal: answer,
  worthTheTime: answer,
  helpIsNear: answer,
});

/** Five questions once a quarter, without a name. */
export function PulseScreen() {
  const t = useT();
  const query = useQuery(pulseQuery);
  return (
    <Page
      width="narrow"
      title={t('training.pulse.title')}
      lead={t('training.pulse.lead')}
      before={
        <p>
          <Link to="/belajar">{t('training.back')}</Link>
        </p>
      }
    >
      <QueryView query={query}>
        {({ answered }) =>
          answered ? (
            <Notice
              tone="ok"
              live
              title={t('training.pulse.thanks')}
              action={<Link to="/belajar/survei/hasil">{t('training.pulse.results.link')}</Link>}
            >
              {t('training.pulse.thanks.text')}
            </Notice>
          ) : (
            <PulseForm />
          )
        }
      </QueryView>
    </Page>
  );
}

function PulseForm() {
  const t = useT();
  const send = useAnswerPulse();
  const form = useAppForm({ schema, defaultValues: {} });
  return (
    <AppForm form={form} onSubmit={(answers) => send.mutateAsync(answers)}>
      <Notice>{t('training.pulse.anonymous')}</Notice>
      {QUESTIONS.map((name) => (
        <ChoiceField
          key={name}
          name={name}
          label={t(`training.pulse.${name}`)}
          choices={CHOICES.map((value) => ({ value, label: t(`training.pulse.${value}`) }))}
        />
      ))}
      <SubmitButton busyText={t('common.action.sending')}>{t('training.pulse.send')}</SubmitButton>
    </AppForm>
  );
}
