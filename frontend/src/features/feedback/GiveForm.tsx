import { useNavigate } from '@tanstack/react-router';
import type { FeedbackReaders, FeedbackVisibility } from '@/api/feedback';
import { AppForm } from '@/components/form/AppForm';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { CircleChoice, namesOf } from './CircleChoice';
import { useDraftStart, useKept } from './commands';
import { type FeedbackRequest, useGive } from './requests';
import { type GiveForm as Form, giveSchema, orNothing } from './schemas';
import { TopicFields } from './TopicFields';
import { WordsFields } from './WordsFields';

interface GiveFormProps {
  cycleId: string;
  readers: FeedbackReaders;
  /** The question that it answers; person, subject and readers are then given. */
  request?: FeedbackRequest;
  targets: readonly { id: string; title: string }[];
}

/** Feedback in four short prompts, its readers chosen first. What is typed stays on this device until it is sent. */
export function GiveForm({ cycleId, readers, request, targets }: GiveFormProps) {
  const t = useT();
  const navigate = useNavigate();
  const give = useGive();
  const key = `feedback.${request?.id ?? readers.employee.employeeId}`;
  const start = useDraftStart<Form>(key, blank(request));
  const form = useAppForm({ schema: giveSchema, defaultValues: start });
  const forget = useKept(key, form);
  const visibility = form.watch('visibility') as FeedbackVisibility | '';
  const readBy = namesOf(readers, visibility, t('feedback.reader.AUDITOR'));

  async function send({ situation, behaviour, impact, suggestion, ...topic }: Form): Promise<void> {
    const words = {
      behaviour,
      situation: orNothing(situation),
      impact: orNothing(impact),
      suggestion: orNothing(suggestion),
    };
    await give.mutateAsync(
      (request
        ? { requestId: request.id, words }
        : {
            cycleId,
            employeeId: readers.employee.employeeId,
            subject: topic.subject,
            targetId: topic.subject === 'TARGET' ? topic.targetId : undefined,
            valueCode: topic.subject === 'BEHAVIOUR' ? topic.valueCode : undefined,
            visibility: topic.visibility,
            words,
          }) as never,
    );
    forget();
    showToast(t('feedback.give.sent', { name: readers.employee.name }));
    await navigate({ to: '/kinerja/umpan-balik' });
  }

  return (
    <AppForm form={form} onSubmit={send}>
      {request ? (
        <Notice title={t('feedback.give.asked', { name: request.employee.name })}>
          <p>{request.question}</p>
        </Notice>
      ) : (
        <>
          <CircleChoice readers={readers} />
          <TopicFields targets={targets} />
        </>
      )}
      {visibility ? (
        <>
          <WordsFields readBy={readBy} />
          <SubmitButton busyText={t('common.action.sending')}>{t('feedback.give.send')}</SubmitButton>
        </>
      ) : (
        <p className="muted">{t('feedback.circle.first')}</p>
      )}
    </AppForm>
  );
}

const blank = (request?: FeedbackRequest): Form => ({
  subject: 'GENERAL',
  valueCode: '',
  targetId: '',
  visibility: request?.visibility ?? '',
  situation: '',
  behaviour: '',
  impact: '',
  suggestion: '',
});
