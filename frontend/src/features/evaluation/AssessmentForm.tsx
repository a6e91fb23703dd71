import type { Versioned } from '@/api/client';
import { ConflictView } from '@/components/ConflictView';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { AssessmentActions } from './AssessmentActions';
import { BehaviourSection, FeedbackSection, ResultSection } from './AssessmentSections';
import { AssessmentText } from './AssessmentText';
import type { Evaluation, Explanation } from './assessment';
import styles from './evaluation.module.css';
import { MatrixPreview } from './MatrixPreview';
import { SuggestionBox } from './SuggestionBox';
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
  const draft = { value, edit, readBy, faults: completion.faults };
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
      <ResultSection
        {...draft}
        targets={explanation.targets}
        own={circumstances.selfReview?.targets}
        suggestion={<SuggestionBox results={explanation.results} />}
        suggested={suggested}
      />
      <BehaviourSection {...draft} values={explanation.behaviours} own={circumstances.selfReview?.values} />
      <Section title={t('evaluation.matrix.title')} boxed>
        <MatrixPreview results={value.resultRating} behaviour={value.behaviourRating} />
      </Section>
      <FeedbackSection {...draft} />
      <AssessmentActions evaluation={evaluation.value} autosave={autosave} completion={completion} />
    </div>
  );
}
