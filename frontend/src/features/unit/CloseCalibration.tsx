import * as v from 'valibot';
import type { Versioned } from '@/api/client';
import { AppForm } from '@/components/form/AppForm';
import { TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { type Calibration, useCloseCalibration } from './calibrations';

const schema = v.object({ reason: v.pipe(v.string(), v.trim()) });

/** A warning asks for a reason and stops nobody. */
export function CloseCalibration({ found: { value: session, etag } }: { found: Versioned<Calibration> }) {
  const t = useT();
  const close = useCloseCalibration(session.id);
  const warns = session.check.outcome === 'WARNING';
  const calm = session.check.population === 0 ? 'unit.close.nobody' : 'unit.close.lead';
  const lead = warns ? 'unit.close.warning' : calm;
  const form = useAppForm({ schema, defaultValues: { reason: '' } });
  return (
    <Section title={t('unit.close')} lead={t(lead)} boxed>
      <AppForm
        form={form}
        onSubmit={async ({ reason }) => {
          await close.mutateAsync({ etag, reason });
          showToast(t('unit.closed'));
        }}
      >
        <div>
          <TextAreaField
            name="reason"
            label={t('unit.close.reason')}
            rows={3}
            maxLength={2000}
            optional={!warns}
          />
          <ReadBy names={[t('unit.reader.above'), t('unit.reader.auditor')]} />
        </div>
        <SubmitButton busyText={t('common.action.sending')}>{t('unit.close.action')}</SubmitButton>
      </AppForm>
    </Section>
  );
}
