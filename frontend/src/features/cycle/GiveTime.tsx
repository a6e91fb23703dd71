import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import { Dialog } from '@/components/Dialog';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextAreaField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useField } from '@/components/form/useField';
import { PersonChoice } from '@/components/person/PersonChoice';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import styles from './cycle.module.css';
import type { Period } from './cycles';
import { extensionsOf, unitsToChoose, useExtend } from './extensions';
import { TimeGiven } from './TimeGiven';

const SCOPES = ['ALL', 'UNIT', 'PERSON'] as const;
type Scope = (typeof SCOPES)[number];

const schema = v.pipe(
  v.object({
    scope: v.picklist(SCOPES),
    unitId: v.string(),
    employeeId: v.string(),
    dueOn: v.pipe(v.string(), v.isoDate('cycle.date.missing')),
    reason: v.pipe(v.string(), v.trim(), v.minLength(10, 'cycle.reason.short')),
  }),
  v.forward(
    v.check(({ scope, unitId }) => scope !== 'UNIT' || unitId !== '', 'cycle.time.unit.missing'),
    ['unitId'],
  ),
  v.forward(
    v.check(({ scope, employeeId }) => scope !== 'PERSON' || employeeId !== '', 'cycle.time.person.missing'),
    ['employeeId'],
  ),
);

/** More time for everybody, a unit or one person; never taken back, and the reason is read by those concerned. */
export default function GiveTime({ period, onClose }: { period: Period; onClose: () => void }) {
  const t = useT();
  const extend = useExtend(period.id);
  const given = useInfiniteQuery(extensionsOf(period.id));
  const form = useAppForm({
    schema,
    defaultValues: { scope: 'ALL' as Scope, unitId: '', employeeId: '', dueOn: period.dueOn, reason: '' },
  });
  return (
    <Dialog opened onClose={onClose} title={t('cycle.time.of', { period: period.label })}>
      <AppForm
        form={form}
        onSubmit={async ({ unitId, employeeId, dueOn, reason, scope: whom }) => {
          await extend.mutateAsync({
            unitId: whom === 'UNIT' ? unitId : undefined,
            employeeId: whom === 'PERSON' ? employeeId : undefined,
            dueOn,
            reason,
          });
          showToast(t('cycle.time.done'));
          onClose();
        }}
      >
        <SelectField
          name="scope"
          label={t('cycle.time.for')}
          data={SCOPES.map((value) => ({ value, label: t(`cycle.time.for.${value}`) }))}
        />
        <Whom scope={form.watch('scope')} />
        <DateField name="dueOn" label={t('cycle.time.until')} min={period.dueOn} />
        <TextAreaField
          name="reason"
          label={t('cycle.reason')}
          description={t('cycle.time.readBy')}
          rows={3}
          maxLength={500}
        />
        <SubmitButton busyText={t('common.action.sending')}>{t('cycle.time.action')}</SubmitButton>
      </AppForm>
      <div className={styles.given}>
        <TimeGiven query={given} />
      </div>
    </Dialog>
  );
}

function Whom({ scope }: { scope: Scope }) {
  const t = useT();
  const units = useQuery({ ...unitsToChoose, enabled: scope === 'UNIT' });
  const { form, id, error } = useField('employeeId');
  if (scope === 'ALL') return null;
  if (scope === 'PERSON') {
    return (
      <PersonChoice
        id={id}
        error={error}
        label={t('cycle.time.person')}
        onChoose={(chosen) => form.setValue('employeeId', chosen)}
      />
    );
  }
  const data = (units.data?.items ?? []).map(({ id: value, name: label }) => ({ value, label }));
  return (
    <SelectField name="unitId" label={t('cycle.time.unit')} data={[{ value: '', label: '–' }, ...data]} />
  );
}
