import { useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import type { components } from '@/api/schema';
import { Disclosure } from '@/components/Disclosure';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { Notice } from '@/components/Notice';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { requiredSample } from './sample';
import { useCreateSurvey } from './surveys';

const whole = v.pipe(v.string(), v.regex(/^\d{1,8}$/, 'survey.number.wrong'));
const schema = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('survey.name.missing')),
  startsOn: v.pipe(v.string(), v.nonEmpty('survey.day.missing')),
  endsOn: v.pipe(v.string(), v.nonEmpty('survey.day.missing')),
  expectedVisits: whole,
  everyNth: whole,
  codeValidDays: whole,
});

export function NewSurveyForm({
  unitId,
  defaults,
}: {
  unitId: string;
  defaults: components['schemas']['SurveyDefaults'];
}) {
  const t = useT();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const create = useCreateSurvey();
  const form = useAppForm({
    schema,
    defaultValues: {
      name: t('survey.name.quarter', { quarter: defaults.quarter, year: defaults.endsOn.slice(0, 4) }),
      startsOn: defaults.startsOn,
      endsOn: defaults.endsOn,
      expectedVisits: String(defaults.expectedVisits),
      everyNth: String(defaults.everyNth),
      codeValidDays: String(defaults.codeValidDays),
    },
  });
  const visits = Number(form.watch('expectedVisits')) || 0;
  return (
    <AppForm
      form={form}
      onSubmit={async ({ name, startsOn, endsOn, ...numbers }) => {
        const { value } = await create.mutateAsync({
          unitId,
          name,
          startsOn,
          endsOn,
          expectedVisits: Number(numbers.expectedVisits),
          everyNth: Number(numbers.everyNth),
          codeValidDays: Number(numbers.codeValidDays),
        });
        showToast(t('survey.added'));
        void navigate({ to: '/survei/$surveyId', params: { surveyId: value.id } });
      }}
    >
      <TextField name="name" label={t('survey.name')} maxLength={200} />
      <DateField name="startsOn" label={t('survey.startsOn')} />
      <DateField name="endsOn" label={t('survey.endsOn')} />
      <TextField
        name="expectedVisits"
        label={t('survey.expected')}
        description={t('survey.expected.hint')}
        inputMode="numeric"
      />
      <Notice>{t('survey.needed', { n: formatNumber(requiredSample(visits), language) })}</Notice>
      <Disclosure summary={t('survey.more')}>
        <div className="stack">
          <TextField
            name="everyNth"
            label={t('survey.everyNth')}
            description={t('survey.everyNth.hint')}
            inputMode="numeric"
          />
          <TextField
            name="codeValidDays"
            label={t('survey.validDays')}
            description={t('survey.validDays.hint')}
            inputMode="numeric"
          />
        </div>
      </Disclosure>
      <SubmitButton busyText={t('common.action.sending')}>{t('survey.add.send')}</SubmitButton>
    </AppForm>
  );
}
