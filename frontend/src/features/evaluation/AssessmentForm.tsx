import type { Versioned } from '@/api/client';
import { ConflictView } from '@/components/ConflictView';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { AssessmentActions } from './AssessmentActions';
import { AssessmentText } from './AssessmentText';
import type { Evaluation, Explanation } from './assessment';
import { BehaviourMarks } from './BehaviourMarks';
import { behaviourReasonCause, resultReasonCause } from './completeness';
import styles from './evaluation.module.css';
import { FeedbackBox } from './FeedbackBox';
import { MatrixPreview } from './MatrixPreview';
import { RatingField } from './RatingField';
import { ReasonBox } from './ReasonBox';
import { SuggestionBox } from './SuggestionBox';
import { TargetMarks } from './TargetMarks';
import { useAssessment } from './useAssessment';
import { useCompletion } from './useCompletion';

interface AssessmentFormProps {
  evaluation: Versioned<Evaluation>;
  explanation: Explanation;
}

export const FORM_ID = 'isian';

/** What rating does the evidence support? Marks first, then the two ratings, then what to say about them. */
export function AssessmentForm({ evaluation, explanation }: AssessmentFormProps) {
  const t = useT();
  const { value, edit, autosave } = useAssessment(evaluation, explanation);
  const { suggested } = explanation.results;
  const completion = useCompletion({ id: evaluation.value.id, value, suggested, autosave });
  const { readBy, circumstances } = evaluation.value;
  const { faults } = completion;
  const mayComplete = evaluation.value.allowedActions.includes('COMPLETE');

  if (autosave.conflict) {
    return (
      <ConflictView
        autosave={autosave}
        render={(version) => <AssessmentText assessment={version} explanation={explanation} />}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving any field saves, and a shortcut repeats the button below
    <div
      id={FORM_ID}
      className="stack-wide"
      onBlur={() => void autosave.flush()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey && mayComplete && !completion.pending)
          void completion.complete();
      }}
    >
      <p className={`caption ${styles.onlyWide}`}>{t('evaluation.assess.keys')}</p>
      <Section title={t('evaluation.results.title')} boxed>
        <SuggestionBox results={explanation.results} />
        <TargetMarks
          targets={explanation.targets}
          marks={value.targetMarks}
          own={circumstances.selfReview?.targets}
          onChange={(targetMarks) => edit({ targetMarks })}
        />
        <RatingField
          id="f-resultRating"
          label={t('evaluation.results.rating')}
          about="results"
          value={value.resultRating}
          onChange={(resultRating) => edit({ resultRating })}
          error={faults.resultRating}
        />
        <ReasonBox
          id="f-resultReason"
          label={t('evaluation.results.reason')}
          cause={resultReasonCause(value.resultRating, suggested)}
          value={value.resultReason}
          onChange={(resultReason) => edit({ resultReason })}
          error={faults.resultReason}
          readBy={readBy}
        />
      </Section>
      <Section title={t('evaluation.behaviour.title')} boxed>
        <BehaviourMarks
          values={explanation.behaviours}
          marks={value.behaviourMarks}
          own={circumstances.selfReview?.values}
          onChange={(behaviourMarks) => edit({ behaviourMarks })}
        />
        <RatingField
          id="f-behaviourRating"
          label={t('evaluation.behaviour.rating')}
          about="behaviour"
          value={value.behaviourRating}
          onChange={(behaviourRating) => edit({ behaviourRating })}
          error={faults.behaviourRating}
        />
        <ReasonBox
          id="f-behaviourReason"
          label={t('evaluation.behaviour.reason')}
          cause={behaviourReasonCause(value.behaviourRating)}
          value={value.behaviourReason}
          onChange={(behaviourReason) => edit({ behaviourReason })}
          error={faults.behaviourReason}
          readBy={readBy}
        />
      </Section>
      <Section title={t('evaluation.matrix.title')} boxed>
        <MatrixPreview results={value.resultRating} behaviour={value.behaviourRating} />
      </Section>
      <Section title={t('evaluation.feedback.title')} boxed>
        <FeedbackBox
          id="f-feedback"
          value={value.feedback}
          onChange={(feedback) => edit({ feedback })}
          error={faults.feedback}
          readBy={readBy}
        />
      </Section>
      <AssessmentActions evaluation={evaluation.value} autosave={autosave} completion={completion} />
    </div>
  );
}
