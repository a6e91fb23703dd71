import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { CheckboxField } from '@/components/form/CheckboxField';
import { TextAreaField, TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useReceiveComplaint } from './complaints';
import { useMeasureSpan } from './useMeasureSpan';

const CHANNELS = ['COUNTER', 'SUGGESTION_BOX', 'PHONE', 'LAPOR', 'SURVEY', 'OTHER'] as const;
const CLASSES = ['LIGHT', 'NORMATIVE', 'WITHOUT_EXAMINATION', 'WITH_EXAMINATION'] as const;
const schema = v.object({
  unitId: v.pipe(v.string(), v.nonEmpty('service.unit.missing')),
  channel: v.picklist(CHANNELS),
  complaintClass: v.picklist(CLASSES),
  externalId: v.string(),
  aboutConduct: v.boolean(),
  content: v.pipe(v.string(), v.trim(), v.nonEmpty('service.complaint.content.missing')),
});

export function ComplaintForm({ onDone }: { onDone: () => void }) {
  const t = useT();
  const receive = useReceiveComplaint();
  const { units } = useMeasureSpan();
  const form = useAppForm({
    schema,
    defaultValues: {
      unitId: units[0]?.id ?? '',
      channel: 'COUNTER',
      complaintClass: 'LIGHT',
      externalId: '',
      aboutConduct: false,
      content: '',
    },
  });
  return (
    <AppForm
      form={form}
      onSubmit={async (values) => {
        await receive.mutateAsync({ ...values, externalId: values.externalId || undefined });
        showToast(t('service.complaint.received'));
        onDone();
      }}
    >
      <SelectField
        name="unitId"
        label={t('service.unit')}
        data={units.map((unit) => ({ value: unit.id, label: unit.name }))}
      />
      <SelectField
        name="channel"
        label={t('service.complaint.channel')}
        data={CHANNELS.map((value) => ({ value, label: t(`service.complaint.channel.${value}`) }))}
      />
      <SelectField
        name="complaintClass"
        label={t('service.complaint.class')}
        description={t('service.complaint.class.hint')}
        data={CLASSES.map((value) => ({ value, label: t(`service.complaint.class.${value}`) }))}
      />
      <TextField name="externalId" optional label={t('service.complaint.external')} maxLength={80} />
      <div>
        <TextAreaField name="content" label={t('service.complaint.content')} rows={4} maxLength={4000} />
        <ReadBy names={[t('service.readers.counter'), t('service.readers.heads')]} />
      </div>
      <CheckboxField
        name="aboutConduct"
        label={t('service.complaint.conduct')}
        description={t('service.complaint.conduct.hint')}
      />
      <SubmitButton busyText={t('common.action.sending')}>{t('service.complaints.add')}</SubmitButton>
    </AppForm>
  );
}
