import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { type Survey, useChangeSurvey } from './surveys';

const whole = v.pipe(v.string(), v.regex(/^\d{1,8}$/, 'survey.number.wrong'));
const schema = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('survey.name.missing')),
  endsOn: v.pipe(v.string(), v.nonEmpty('survey.day.missing')),
  expectedVisits: whole,
  everyNth: whole,
});

export function ChangeSurveyForm({ survey, etag }: { survey: Survey; etag: string }) {
  const t = useT();
  const change = useChangeSurvey(survey.id, etag);
  const form = useAppForm({
    schema,
    defaultValues: {
      name: survey.name,
      endsOn: survey.endsOn,
      expectedVisits: String(survey.expectedVisits),
      everyNth: String(survey.everyNth),
    },
  });
  return (
    <AppForm
      form={form}
      onSubmit={async (values) => {
        await change.mutateAsync({
          ...values,
          expectedVisits: Number(values.expectedVisits),
          everyNth: Number(values.everyNth),
        });
        showToast(t('survey.changed'));
      }}
    >
      <TextField name="name" label={t('survey.name')} maxLength={200} />
      <DateField name="endsOn" label={t('survey.endsOn')} />
      <TextField name="expectedVisits" label={t('survey.expected')} inputMode="numeric" />
      <TextField
        name="everyNth"
        label={t('survey.everyNth')}
        description={t('survey.everyNth.hint')}
        inputMode="numeric"
      />
      <SubmitButton busyText={t('common.action.sending')}>{t('survey.change.send')}</SubmitButton>
    </AppForm>
  );
}
