import { useQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import type { Versioned } from '@/api/client';
import { Dialog } from '@/components/Dialog';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useMovePeriod } from './changeCycle';
import { type Period, periodQuery } from './cycles';

const schema = v.object({
  dueOn: v.pipe(v.string(), v.nonEmpty('cycle.date.missing')),
  closesOn: v.pipe(v.string(), v.nonEmpty('cycle.date.missing')),
  reason: v.pipe(v.string(), v.trim(), v.minLength(10, 'cycle.reason.short')),
});

export default function ExtendPeriod({
  cycleId,
  id,
  onClose,
}: {
  cycleId: string;
  id: string;
  onClose: () => void;
}) {
  const t = useT();
  const query = useQuery(periodQuery(id));
  return (
    <Dialog opened onClose={onClose} title={t('cycle.extend.of', { period: query.data?.value.label ?? '' })}>
      <QueryView query={query}>
        {(found) => <DatesForm cycleId={cycleId} found={found} onClose={onClose} />}
      </QueryView>
    </Dialog>
  );
}

function DatesForm({
  cycleId,
  found,
  onClose,
}: {
  cycleId: string;
  found: Versioned<Period>;
  onClose: () => void;
}) {
  const t = useT();
  const move = useMovePeriod(cycleId);
  const { id, dueOn, closesOn } = found.value;
  const form = useAppForm({ schema, defaultValues: { dueOn, closesOn, reason: '' } });
  return (
    <AppForm
      form={form}
      onSubmit={async (change) => {
        await move.mutateAsync({ id, etag: found.etag, change });
        showToast(t('cycle.extended'));
        onClose();
      }}
    >
      <DateField name="dueOn" label={t('cycle.due')} />
      <DateField name="closesOn" label={t('cycle.closes')} />
      <TextAreaField name="reason" label={t('cycle.reason')} rows={3} maxLength={500} />
      <SubmitButton busyText={t('common.action.sending')}>{t('cycle.extend.action')}</SubmitButton>
    </AppForm>
  );
}
