import { useMe } from '@/api/me';
import { AppForm } from '@/components/form/AppForm';
import { ChoiceField } from '@/components/form/ChoiceField';
import { TextAreaField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useCheckIn } from './checkIns';
import { useDraftStart, useKept } from './commands';
import { checkInSchema, type CheckInForm as Form, orNothing } from './schemas';
import { useTargetsOf } from './targets';

const BLANK: Form = { targetId: '', confidence: '', helps: '', hinders: '', helpWanted: '' };
const TEXTS = ['helps', 'hinders', 'helpWanted'] as const;

/** How sure, what helps, what hinders, what help is wanted. It is no rating. */
export function CheckInForm({ cycleId }: { cycleId: string }) {
  const t = useT();
  const me = useMe();
  const checkIn = useCheckIn();
  const targets = useTargetsOf(cycleId, me.employee?.id);
  const form = useAppForm({ schema: checkInSchema, defaultValues: useDraftStart('check-in', BLANK) });
  const forget = useKept('check-in', form);
  const assessor = me.assignment?.assessor?.name;

  async function send({ targetId, confidence, helps, hinders, helpWanted }: Form): Promise<void> {
    await checkIn.mutateAsync({
      cycleId,
      targetId: orNothing(targetId),
      confidence: confidence as never,
      helps: orNothing(helps),
      hinders: orNothing(hinders),
      helpWanted: orNothing(helpWanted),
    });
    form.reset(BLANK);
    forget();
    showToast(t('feedback.checkIn.sent'));
  }

  return (
    <AppForm form={form} onSubmit={send}>
      <SelectField
        name="targetId"
        label={t('feedback.checkIn.about')}
        data={[
          { value: '', label: t('feedback.checkIn.whole') },
          ...targets.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <ChoiceField
        name="confidence"
        label={t('feedback.checkIn.confidence')}
        choices={(['CONFIDENT', 'DOUBTFUL', 'AT_RISK'] as const).map((value) => ({
          value,
          label: t(`feedback.confidence.${value}`),
        }))}
      />
      {TEXTS.map((name) => (
        <TextAreaField
          key={name}
          name={name}
          label={t(`feedback.checkIn.${name}`)}
          optional
          rows={2}
          maxLength={1000}
        />
      ))}
      <ReadBy
        names={[
          t('feedback.reader.you'),
          ...(assessor ? [assessor] : []),
          t('feedback.reader.above'),
          t('feedback.reader.AUDITOR'),
        ]}
      />
      <SubmitButton busyText={t('common.action.sending')}>{t('feedback.checkIn.send')}</SubmitButton>
    </AppForm>
  );
}
