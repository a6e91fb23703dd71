import { useState } from 'react';
import { Disclosure } from '@/components/Disclosure';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { type Dialogue, useDialogueStep } from './dialogues';
import { type PlanForm, planSchema, pointsOf } from './schemas';

/** What each of them wants to talk about; each changes their own points. */
export function DialogueAgenda({ dialogue, etag }: { dialogue: Dialogue; etag: string }) {
  const t = useT();
  return (
    <Section title={t('feedback.dialogue.agenda')}>
      {dialogue.agenda.length === 0 ? (
        <p className="muted">{t('feedback.dialogue.agenda.none')}</p>
      ) : (
        <ul>
          {dialogue.agenda.map(({ party, text }) => (
            <li key={`${party} ${text}`}>
              {text}{' '}
              <span className="caption">
                ({party === 'EMPLOYEE' ? dialogue.employee.name : dialogue.assessor.name})
              </span>
            </li>
          ))}
        </ul>
      )}
      {dialogue.allowedActions.includes('PLAN') && (
        <Disclosure summary={t('feedback.dialogue.agenda.change')}>
          <AgendaForm key={dialogue.version} dialogue={dialogue} etag={etag} />
        </Disclosure>
      )}
    </Section>
  );
}

function AgendaForm({ dialogue, etag }: { dialogue: Dialogue; etag: string }) {
  const t = useT();
  const step = useDialogueStep(dialogue.id);
  const [start] = useState(() => ({
    plannedOn: dialogue.plannedOn,
    agenda: dialogue.agenda
      .filter(({ party }) => party === dialogue.party)
      .map(({ text }) => text)
      .join('\n'),
  }));
  const form = useAppForm({ schema: planSchema, defaultValues: start });
  async function save({ plannedOn, agenda }: PlanForm): Promise<void> {
    const body = { plannedOn, periodId: dialogue.periodId, agenda: pointsOf(agenda) };
    await step.mutateAsync({ step: 'plan', etag, body });
    showToast(t('feedback.dialogue.agenda.saved'));
  }
  return (
    <AppForm form={form} onSubmit={save}>
      <DateField name="plannedOn" label={t('feedback.dialogue.plannedOn')} />
      <TextAreaField
        name="agenda"
        label={t('feedback.dialogue.agenda.mine')}
        description={t('feedback.dialogue.agenda.hint')}
        rows={3}
      />
      <SubmitButton busyText={t('common.action.sending')}>{t('feedback.dialogue.agenda.save')}</SubmitButton>
    </AppForm>
  );
}
