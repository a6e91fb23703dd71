import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { QueryView } from '@/components/QueryView';
import { ReasonDialog } from '@/components/ReasonDialog';
import { Section } from '@/components/Section';
import { StatusBadge, type StatusKind } from '@/components/StatusBadge';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { type Comment, commentsList, useCommentStep } from './comments';
import styles from './surveyresult.module.css';

const KIND: Record<Comment['state'], StatusKind> = { NEW: 'waiting', SHOWN: 'done', HIDDEN: 'rejected' };

/** What citizens wrote; nothing leads to their scores. */
export function Comments({ surveyId }: { surveyId: string }) {
  const t = useT();
  const query = useInfiniteQuery(commentsList(surveyId));
  return (
    <Section title={t('surveyresult.comments')} lead={t('surveyresult.comments.how')}>
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <EmptyState title={t('surveyresult.comments.none')} />,
        }}
      >
        {(rows) => (
          <div className="stack">
            {rows.map((comment) => (
              <CommentCard key={comment.id} comment={comment} />
            ))}
          </div>
        )}
      </QueryView>
      <LoadMore query={query} />
    </Section>
  );
}

function CommentCard({ comment }: { comment: Comment }) {
  const t = useT();
  const step = useCommentStep(comment.id);
  const [hiding, setHiding] = useState(false);
  const can = (action: Comment['allowedActions'][number]) => comment.allowedActions.includes(action);
  return (
    <article className="card stack-tight">
      {comment.allowedActions.length > 0 && (
        <div className="row">
          <StatusBadge kind={KIND[comment.state]}>
            {t(`surveyresult.comment.state.${comment.state}`)}
          </StatusBadge>
          {comment.complaint && <StatusBadge kind="fix">{t('surveyresult.comment.complaint')}</StatusBadge>}
        </div>
      )}
      <p className={styles.quote}>{comment.text}</p>
      {comment.hiddenBecause && (
        <p className="caption">{t('surveyresult.comment.because', { because: comment.hiddenBecause })}</p>
      )}
      {comment.complaintId && <p className="caption">{t('surveyresult.comment.followed')}</p>}
      {step.error && !hiding && <ErrorState error={step.error} />}
      {comment.allowedActions.length > 0 && (
        <div className="row">
          {can('SHOW') && (
            <Button variant="default" onClick={() => step.mutate({ step: 'show' })}>
              {t('surveyresult.comment.show')}
            </Button>
          )}
          {can('HIDE') && (
            <Button variant="default" onClick={() => setHiding(true)}>
              {t('surveyresult.comment.hide')}
            </Button>
          )}
          {can('MAKE_COMPLAINT') && (
            <Button
              variant="default"
              onClick={() =>
                step.mutate(
                  { step: 'complain', aboutConduct: false },
                  { onSuccess: () => showToast(t('surveyresult.comment.followed')) },
                )
              }
            >
              {t('surveyresult.comment.complain')}
            </Button>
          )}
        </div>
      )}
      <ReasonDialog
        title={t('surveyresult.comment.hide')}
        lead={t('surveyresult.comment.hide.lead')}
        label={t('surveyresult.comment.hide.label')}
        action={t('surveyresult.comment.hide')}
        readBy={[t('surveyresult.readers.heads'), t('surveyresult.readers.auditor')]}
        opened={hiding}
        onClose={() => setHiding(false)}
        onSubmit={(because) => step.mutate({ step: 'hide', because }, { onSuccess: () => setHiding(false) })}
        pending={step.isPending}
        error={step.error}
      />
    </article>
  );
}
