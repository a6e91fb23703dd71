import { Button } from '@mantine/core';
import type { Versioned } from '@/api/client';
import { ConflictView } from '@/components/ConflictView';
import { ErrorState } from '@/components/ErrorState';
import { SaveState } from '@/components/SaveState';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { AssessmentText } from './AssessmentText';
import { BehaviourMarks } from './BehaviourMarks';
import { behaviourReasonCause, resultReasonCause } from './completeness';
import styles from './evaluation.module.css';
import { FeedbackBox } from './FeedbackBox';
import { RatingField } from './RatingField';
import { ReasonBox } from './ReasonBox';
import { type Slice, useCompleteSlice } from './slices';
import { TargetMarks } from './TargetMarks';
import { useSliceDraft } from './useSliceDraft';

/** The same form as for a whole period, without a suggestion: that one is reckoned for the period. */
export function SliceForm({ found }: { found: Versioned<Slice> }) {
  const t = useT();
  const { value, edit, autosave } = useSliceDraft(found);
  const complete = useCompleteSlice(found.value.id);
  const { readBy, laterAssessor } = found.value;
  async function hand(): Promise<void> {
    if (complete.isPending || !(await autosave.flush())) return;
    complete.mutate(
      { etag: autosave.etag() },
      { onSuccess: () => showToast(t('evaluation.slice.done', { name: laterAssessor })) },
    );
  }
  if (autosave.conflict) {
    return (
      <ConflictView
        autosave={autosave}
        render={(version) => <AssessmentText assessment={version} explanation={found.value} />}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving any field saves
    <div className="stack-wide" onBlur={() => void autosave.flush()}>
      <Section title={t('evaluation.results.title')} boxed>
        <TargetMarks
          targets={found.value.targets}
          marks={value.targetMarks}
          onChange={(targetMarks) => edit({ targetMarks })}
        />
        <RatingField
          id="f-resultRating"
          label={t('evaluation.results.rating')}
          about="results"
          value={value.resultRating}
          onChange={(resultRating) => edit({ resultRating })}
        />
        <ReasonBox
          id="f-resultReason"
          label={t('evaluation.results.reason')}
          cause={resultReasonCause(value.resultRating, undefined)}
          value={value.resultReason}
          onChange={(resultReason) => edit({ resultReason })}
          readBy={readBy}
        />
      </Section>
      <Section title={t('evaluation.behaviour.title')} boxed>
        <BehaviourMarks
          values={found.value.behaviours}
          marks={value.behaviourMarks}
          onChange={(behaviourMarks) => edit({ behaviourMarks })}
        />
        <RatingField
          id="f-behaviourRating"
          label={t('evaluation.behaviour.rating')}
          about="behaviour"
          value={value.behaviourRating}
          onChange={(behaviourRating) => edit({ behaviourRating })}
        />
        <ReasonBox
          id="f-behaviourReason"
          label={t('evaluation.behaviour.reason')}
          cause={behaviourReasonCause(value.behaviourRating)}
          value={value.behaviourReason}
          onChange={(behaviourReason) => edit({ behaviourReason })}
          readBy={readBy}
        />
      </Section>
      <Section title={t('evaluation.feedback.title')} boxed>
        <FeedbackBox
          id="f-feedback"
          value={value.feedback}
          onChange={(feedback) => edit({ feedback })}
          readBy={readBy}
        />
      </Section>
      {complete.error && <ErrorState error={complete.error} keepsInput />}
      <div className={styles.bar}>
        <div className="spread">
          <Button aria-disabled={complete.isPending || undefined} onClick={() => void hand()}>
            {complete.isPending
              ? t('common.action.sending')
              : t('evaluation.slice.action', { name: laterAssessor })}
          </Button>
          <SaveState state={autosave} />
        </div>
      </div>
    </div>
  );
}
