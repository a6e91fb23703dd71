import * as v from 'valibot';
import { Dialog } from '@/components/Dialog';
import { AppForm } from '@/components/form/AppForm';
import { TextAreaField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { type CalibratedPerson, useCalibrate } from './calibrations';

const RATINGS = ['ABOVE', 'AS_EXPECTED', 'BELOW'] as const;
const schema = v.object({
  resultRating: v.picklist(RATINGS),
  behaviourRating: v.picklist(RATINGS),
  reason: v.pipe(v.string(), v.trim(), v.minLength(10, 'unit.text.short')),
});

interface CalibrateDialogProps {
  sessionId: string;
  person: CalibratedPerson;
  hidden: boolean;
  onClose: () => void;
}

/** Another result for one person, with the reason that the person and the assessor read. */
export function CalibrateDialog({ sessionId, person, hidden, onClose }: CalibrateDialogProps) {
  const t = useT();
  const calibrate = useCalibrate(sessionId);
  const form = useAppForm({
    schema,
    defaultValues: {
      resultRating: person.now?.resultRating ?? 'AS_EXPECTED',
      behaviourRating: person.now?.behaviourRating ?? 'AS_EXPECTED',
      reason: '',
    },
  });
  const options = RATINGS.map((value) => ({ value, label: t(`unit.rating.${value}`) }));
  const readers = hidden
    ? [t('unit.reader.person'), t('unit.reader.assessor')]
    : [person.employee.name, person.assessor?.name ?? ''];
  return (
    <Dialog
      opened
      onClose={onClose}
      title={hidden ? t('unit.change') : t('unit.change.of', { name: person.employee.name })}
    >
      <AppForm
        form={form}
        onSubmit={async (values) => {
          await calibrate.mutateAsync({
            evaluationId: person.evaluationId ?? '',
            evaluationVersion: person.evaluationVersion ?? 0,
            ...values,
          });
          showToast(t('unit.changed'));
          onClose();
        }}
      >
        <SelectField name="resultRating" label={t('unit.rating.results')} data={options} />
        <SelectField name="behaviourRating" label={t('unit.rating.behaviour')} data={options} />
        <div>
          <TextAreaField name="reason" label={t('unit.change.reason')} rows={3} maxLength={2000} />
          <ReadBy names={[...readers.filter(Boolean), t('unit.reader.auditor')]} />
        </div>
        <SubmitButton busyText={t('common.action.sending')}>{t('unit.change.action')}</SubmitButton>
      </AppForm>
    </Dialog>
  );
}
