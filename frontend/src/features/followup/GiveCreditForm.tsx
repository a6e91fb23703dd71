import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { DecimalField } from '@/components/form/DecimalField';
import { TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useGiveCredit } from './credits';
import styles from './followup.module.css';

const schema = v.object({
  untilYear: v.pipe(v.string(), v.trim(), v.regex(/^20\d\d$/, 'followup.give.year.missing')),
  credit: v.pipe(v.number('followup.give.credit.missing'), v.minValue(0, 'followup.give.credit.missing')),
  document: v.pipe(v.string(), v.trim(), v.nonEmpty('followup.give.document.missing')),
});

/** What a decision gave, by the personnel office. */
export function GiveCreditForm({ employeeId }: { employeeId: string }) {
  const t = useT();
  const give = useGiveCredit(employeeId);
  const form = useAppForm({ schema, defaultValues: { untilYear: '', credit: null as never, document: '' } });
  return (
    <Section title={t('followup.give.title')} lead={t('followup.give.lead')}>
      <AppForm
        form={form}
        onSubmit={async (values) => {
          await give.mutateAsync({ ...values, untilYear: Number(values.untilYear) });
          form.reset();
          showToast(t('followup.give.done'));
        }}
      >
        <div className={styles.fields}>
          <TextField name="untilYear" label={t('followup.give.year')} inputMode="numeric" maxLength={4} />
          <DecimalField name="credit" label={t('followup.give.credit')} />
          <TextField name="document" label={t('followup.give.document')} maxLength={200} />
        </div>
        <SubmitButton busyText={t('common.action.sending')}>{t('followup.give.action')}</SubmitButton>
      </AppForm>
    </Section>
  );
}
