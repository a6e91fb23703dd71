import { useNavigate } from '@tanstack/react-router';
import { Disclosure } from '@/components/Disclosure';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useT } from '@/i18n/useT';
import { todayInOffice } from '@/lib/format';
import { useDraftStart, useKept } from './commands';
import { usePlanDialogue } from './dialogues';
import { type PlanForm, planSchema, pointsOf } from './schemas';
import { useCycle } from './useCycle';

/** A day and one's own points; the other adds theirs. */
export function PlanDialogue({ cycleId, employeeId }: { cycleId: string; employeeId?: string }) {
  const t = useT();
  const navigate = useNavigate();
  const { period } = useCycle();
  const plan = usePlanDialogue();
  const key = `dialogue.new.${employeeId ?? 'own'}`;
  const start = useDraftStart<PlanForm>(key, { plannedOn: todayInOffice(), agenda: '' });
  const form = useAppForm({ schema: planSchema, defaultValues: start });
  const forget = useKept(key, form);

  async function send({ plannedOn, agenda }: PlanForm): Promise<void> {
    const planned = await plan.mutateAsync({
      cycleId,
      employeeId,
      plannedOn,
      periodId: period?.id,
      agenda: pointsOf(agenda),
    });
    forget();
    await navigate({ to: '/kinerja/dialog/$dialogueId', params: { dialogueId: planned.id } });
  }

  return (
    <Disclosure summary={t('feedback.dialogue.plan')}>
      <AppForm form={form} onSubmit={send}>
        <DateField name="plannedOn" label={t('feedback.dialogue.plannedOn')} />
        <TextAreaField
          name="agenda"
          label={t('feedback.dialogue.agenda.mine')}
          description={t('feedback.dialogue.agenda.hint')}
          optional
          rows={3}
        />
        <SubmitButton busyText={t('common.action.sending')}>{t('feedback.dialogue.plan.send')}</SubmitButton>
      </AppForm>
    </Disclosure>
  );
}
