import { useNavigate } from '@tanstack/react-router';
import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useT } from '@/i18n/useT';
import { todayInOffice } from '@/lib/format';
import { useCreateCycle } from './changeCycle';

const RHYTHMS = ['QUARTERLY', 'MONTHLY', 'SEMESTER', 'ANNUAL'] as const;
const APPROACHES = ['QUANTITATIVE', 'QUALITATIVE'] as const;
const schema = v.object({
  year: v.pipe(v.string(), v.regex(/^20\d\d$/, 'cycle.year.invalid')),
  rhythm: v.picklist(RHYTHMS),
  approach: v.picklist(APPROACHES),
});

export function CycleForm() {
  const t = useT();
  const navigate = useNavigate();
  const create = useCreateCycle();
  const form = useAppForm({
    schema,
    defaultValues: {
      year: todayInOffice().slice(0, 4),
      rhythm: 'QUARTERLY' as (typeof RHYTHMS)[number],
      approach: 'QUANTITATIVE' as (typeof APPROACHES)[number],
    },
  });
  return (
    <AppForm
      form={form}
      onSubmit={async ({ year, rhythm, approach }) => {
        const { value } = await create.mutateAsync({ year: Number(year), rhythm, approach });
        await navigate({ to: '/admin/siklus/$cycleId', params: { cycleId: value.id } });
      }}
    >
      <TextField name="year" label={t('cycle.year')} inputMode="numeric" maxLength={4} />
      <SelectField
        name="rhythm"
        label={t('cycle.rhythm')}
        description={t('cycle.rhythm.hint')}
        data={RHYTHMS.map((value) => ({ value, label: t(`cycle.rhythm.${value}`) }))}
      />
      <SelectField
        name="approach"
        label={t('cycle.approach')}
        data={APPROACHES.map((value) => ({ value, label: t(`cycle.approach.${value}`) }))}
      />
      <SubmitButton busyText={t('common.action.sending')}>{t('cycle.create')}</SubmitButton>
    </AppForm>
  );
}
