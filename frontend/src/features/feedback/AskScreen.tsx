import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FeedbackReaders, FeedbackVisibility } from '@/api/feedback';
import { useMe } from '@/api/me';
import { AppForm } from '@/components/form/AppForm';
import { TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { CircleChoice } from './CircleChoice';
import { useDraftStart, useKept } from './commands';
import { PersonPicker } from './PersonPicker';
import { useAsk } from './requests';
import { type AskForm, askSchema } from './schemas';
import { TopicFields } from './TopicFields';
import { useTargetsOf } from './targets';
import { useCycle, usePerson } from './useCycle';

interface Asked {
  employeeId: string;
  name: string;
}

/** Whom do I ask what? */
export function AskScreen() {
  const t = useT();
  const me = useMe();
  const { query, cycle } = useCycle();
  const boss = me.assignment?.assessor;
  const [asked, setAsked] = useState<Asked | null>(
    boss ? { employeeId: boss.employeeId, name: boss.name } : null,
  );
  const readers = usePerson(cycle?.id, me.employee?.id);
  return (
    <Page
      title={t('feedback.ask.title')}
      lead={t('feedback.ask.lead')}
      before={<Link to="/kinerja/umpan-balik">{t('feedback.give.back')}</Link>}
      width="narrow"
    >
      <QueryView query={query}>
        {() =>
          cycle && (
            <>
              {asked ? (
                <div className="spread">
                  <p>{t('feedback.ask.whom', { name: asked.name })}</p>
                  <Button variant="default" size="sm" onClick={() => setAsked(null)}>
                    {t('feedback.ask.other')}
                  </Button>
                </div>
              ) : (
                <PersonPicker cycleId={cycle.id} without={[me.employee?.id ?? '']} onPick={setAsked} />
              )}
              {asked && (
                <QueryView query={readers}>
                  {(circles) => <Form cycleId={cycle.id} asked={asked} readers={circles} />}
                </QueryView>
              )}
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

const BLANK: AskForm = { subject: 'GENERAL', valueCode: '', targetId: '', visibility: '', question: '' };

function Form({ cycleId, asked, readers }: { cycleId: string; asked: Asked; readers: FeedbackReaders }) {
  const t = useT();
  const navigate = useNavigate();
  const ask = useAsk();
  const targets = useTargetsOf(cycleId, readers.employee.employeeId);
  const form = useAppForm({ schema: askSchema, defaultValues: useDraftStart('feedback.ask', BLANK) });
  const forget = useKept('feedback.ask', form);

  async function send({ subject, valueCode, targetId, visibility, question }: AskForm): Promise<void> {
    await ask.mutateAsync({
      cycleId,
      askedEmployeeId: asked.employeeId,
      subject,
      targetId: subject === 'TARGET' ? targetId : undefined,
      valueCode: subject === 'BEHAVIOUR' ? (valueCode as never) : undefined,
      visibility: visibility as FeedbackVisibility,
      question,
    });
    forget();
    showToast(t('feedback.ask.sent', { name: asked.name }));
    await navigate({ to: '/kinerja/umpan-balik' });
  }

  return (
    <AppForm form={form} onSubmit={send}>
      <TopicFields targets={targets} />
      <div>
        <TextAreaField
          name="question"
          label={t('feedback.ask.question')}
          description={t('feedback.ask.question.hint')}
          rows={2}
          maxLength={500}
        />
        <ReadBy names={[t('feedback.reader.you'), asked.name]} />
      </div>
      <CircleChoice readers={readers} label={t('feedback.ask.circle')} />
      <SubmitButton busyText={t('common.action.sending')}>{t('feedback.ask.send')}</SubmitButton>
    </AppForm>
  );
}
