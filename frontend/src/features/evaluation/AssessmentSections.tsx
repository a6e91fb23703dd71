import type { ComponentProps, ReactNode } from 'react';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import type { Assessment } from './assessment';
import { BehaviourMarks } from './BehaviourMarks';
import { behaviourReasonCause, type Missing, resultReasonCause } from './completeness';
import { FeedbackBox } from './FeedbackBox';
import { RatingField } from './RatingField';
import { ReasonBox } from './ReasonBox';
import { TargetMarks } from './TargetMarks';

/** The draft that the sections edit, and who will read it. */
interface Draft {
  value: Assessment;
  edit: (part: Partial<Assessment>) => void;
  readBy: string[];
  faults?: Partial<Record<Missing, string>>;
}

interface ResultSectionProps extends Draft, Pick<ComponentProps<typeof TargetMarks>, 'targets' | 'own'> {
  /** What the numbers would say, where they do. */
  suggestion?: ReactNode;
  suggested?: Parameters<typeof resultReasonCause>[1];
}

export function ResultSection({ value, edit, readBy, faults = {}, ...given }: ResultSectionProps) {
  const t = useT();
  return (
    <Section title={t('evaluation.results.title')} boxed>
      {given.suggestion}
      <TargetMarks
        targets={given.targets}
        marks={value.targetMarks}
        own={given.own}
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
        cause={resultReasonCause(value.resultRating, given.suggested)}
        value={value.resultReason}
        onChange={(resultReason) => edit({ resultReason })}
        error={faults.resultReason}
        readBy={readBy}
      />
    </Section>
  );
}

type BehaviourSectionProps = Draft & Pick<ComponentProps<typeof BehaviourMarks>, 'values' | 'own'>;

export function BehaviourSection({ value, edit, readBy, faults = {}, ...given }: BehaviourSectionProps) {
  const t = useT();
  return (
    <Section title={t('evaluation.behaviour.title')} boxed>
      <BehaviourMarks
        {...given}
        marks={value.behaviourMarks}
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
  );
}

export function FeedbackSection({ value, edit, readBy, faults = {} }: Draft) {
  const t = useT();
  return (
    <Section title={t('evaluation.feedback.title')} boxed>
      <FeedbackBox
        id="f-feedback"
        value={value.feedback}
        onChange={(feedback) => edit({ feedback })}
        error={faults.feedback}
        readBy={readBy}
      />
    </Section>
  );
}
