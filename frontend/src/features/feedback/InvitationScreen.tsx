import { Button, Radio, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { BehaviourValueCode } from '@/api/feedback';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import styles from './feedback.module.css';
import {
  invitationQuery,
  type PeerAnswer,
  type PeerInvitation,
  useAnswerPeers,
  useDeclinePeers,
} from './peers';
import { VALUES } from './TopicFields';

const route = getRouteApi('/shell/kinerja/rekan/$invitationId');
const ANSWERS: readonly PeerAnswer[] = ['ALWAYS', 'OFTEN', 'SOMETIMES', 'RARELY', 'NOT_SEEN'];

/** What do I see of this colleague? Nobody learns that it was me. */
export function InvitationScreen() {
  const t = useT();
  const { invitationId } = route.useParams();
  const query = useQuery(invitationQuery(invitationId));
  return (
    <Page
      title={
        query.data
          ? t('feedback.invitation.about', { name: query.data.employee.name })
          : t('feedback.invitation.title')
      }
      before={<Link to="/kinerja/rekan">{t('feedback.invitation.back')}</Link>}
      width="narrow"
    >
      <QueryView query={query}>
        {(invitation) =>
          invitation.open ? (
            <Form invitation={invitation} />
          ) : (
            <EmptyState title={t(`feedback.invitation.closed.${invitation.status}`)}>
              {t('feedback.invitation.closed.text')}
            </EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}

type Answers = Partial<Record<BehaviourValueCode, PeerAnswer>>;
type Comments = Partial<Record<BehaviourValueCode, string>>;

/** No draft is kept on the device: what is said here shall lie nowhere. */
function Form({ invitation }: { invitation: PeerInvitation }) {
  const t = useT();
  const [answers, setAnswers] = useState<Answers>({});
  const [comments, setComments] = useState<Comments>({});
  const [tried, setTried] = useState(false);
  const send = useAnswerPeers(invitation);
  const decline = useDeclinePeers(invitation);
  const missing = VALUES.filter((value) => !answers[value]);

  function submit(): void {
    setTried(true);
    if (missing.length > 0) document.getElementById(`value-${missing[0]}`)?.querySelector('input')?.focus();
    else if (!send.isPending)
      send.mutate({
        answers: VALUES.map((value) => ({
          valueCode: value,
          answer: answers[value] ?? 'NOT_SEEN',
          comment: comments[value]?.trim() || undefined,
        })),
      });
  }

  return (
    <>
      <Notice title={t('feedback.invitation.promise.title')}>
        {t('feedback.invitation.promise', { minimum: invitation.minimumAnswers })}
      </Notice>
      {VALUES.map((value) => (
        <div key={value} id={`value-${value}`} className="card stack-tight">
          <Radio.Group
            label={t(`feedback.value.${value}`)}
            description={t(`feedback.value.${value}.ask`)}
            value={answers[value] ?? ''}
            error={tried && !answers[value] ? t('feedback.invitation.missing') : undefined}
            onChange={(answer) => setAnswers({ ...answers, [value]: answer as PeerAnswer })}
          >
            <div className={styles.inline}>
              {ANSWERS.map((answer) => (
                <Radio key={answer} value={answer} label={t(`feedback.answer.${answer}`)} />
              ))}
            </div>
          </Radio.Group>
          <Textarea
            label={t('feedback.invitation.comment', { value: t(`feedback.value.${value}`) })}
            rows={2}
            maxLength={500}
            value={comments[value] ?? ''}
            onChange={(event) => setComments({ ...comments, [value]: event.currentTarget.value })}
          />
        </div>
      ))}
      <p className="caption">{t('feedback.invitation.style')}</p>
      {(send.error ?? decline.error) && <ErrorState error={send.error ?? decline.error} keepsInput />}
      <div className="row">
        <Button aria-disabled={send.isPending || undefined} onClick={submit}>
          {t('feedback.invitation.send')}
        </Button>
        <Button variant="subtle" onClick={() => !decline.isPending && decline.mutate(undefined)}>
          {t('feedback.invitation.decline')}
        </Button>
      </div>
    </>
  );
}
