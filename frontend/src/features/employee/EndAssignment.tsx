import { Button } from '@mantine/core';
import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { DateField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useT } from '@/i18n/useT';
import { todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { type Assignment, useEndAssignment } from './actingPosts';

const schema = v.object({ endsOn: v.pipe(v.string(), v.nonEmpty('employee.acting.until.missing')) });

/** The last day of an acting post; the rights that come with it end with that day. */
export function EndAssignment({
  post,
  employeeId,
  onClose,
}: {
  post: Assignment;
  employeeId: string;
  onClose: () => void;
}) {
  const t = useT();
  const end = useEndAssignment(employeeId);
  const form = useAppForm({ schema, defaultValues: { endsOn: todayInOffice() } });
  return (
    <AppForm
      form={form}
      onSubmit={async ({ endsOn }) => {
        await end.mutateAsync({ id: post.id, endsOn });
        showToast(t('employee.acting.ended'));
        onClose();
      }}
    >
      <DateField name="endsOn" label={t('employee.acting.until')} />
      <div className="row">
        <SubmitButton busyText={t('common.action.sending')}>{t('employee.acting.end')}</SubmitButton>
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      </div>
    </AppForm>
  );
}
