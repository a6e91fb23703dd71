import type { Rating } from '@/api/performance';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type Evaluation = Schemas['Evaluation'];
export type Explanation = Schemas['Explanation'];
export type BehaviourValue = Schemas['BehaviourValue'];

/** What the assessor edits: every target and value has its line, empty ones included. */
export interface Assessment {
  resultRating: Rating | null;
  resultReason: string;
  behaviourRating: Rating | null;
  behaviourReason: string;
  feedback: string;
  targetMarks: { targetId: string; mark: Rating | null; feedback: string }[];
  behaviourMarks: { value: BehaviourValue; mark: Rating | null; note: string }[];
}

/** The lines of the form, in the order of the plan and of the seven values. */
export interface FormLines {
  targets: readonly { id: string }[];
  behaviours: readonly { value: BehaviourValue }[];
}

/** What was written, of a whole period or of a part of it. */
type Written = Pick<
  Evaluation,
  | 'resultRating'
  | 'resultReason'
  | 'behaviourRating'
  | 'behaviourReason'
  | 'feedback'
  | 'targetMarks'
  | 'behaviourMarks'
>;

export function assessmentOf(evaluation: Written, lines: FormLines): Assessment {
  const target = (id: string) => evaluation.targetMarks.find(({ targetId }) => targetId === id);
  const behaviour = (value: string) => evaluation.behaviourMarks.find((mark) => mark.value === value);
  return {
    resultRating: evaluation.resultRating ?? null,
    resultReason: evaluation.resultReason ?? '',
    behaviourRating: evaluation.behaviourRating ?? null,
    behaviourReason: evaluation.behaviourReason ?? '',
    feedback: evaluation.feedback ?? '',
    targetMarks: lines.targets.map(({ id }) => ({
      targetId: id,
      mark: target(id)?.mark ?? null,
      feedback: target(id)?.feedback ?? '',
    })),
    behaviourMarks: lines.behaviours.map(({ value }) => ({
      value,
      mark: behaviour(value)?.mark ?? null,
      note: behaviour(value)?.note ?? '',
    })),
  };
}

/** Empty lines are left out: what is not said is not sent. */
export function requestOf(assessment: Assessment): Schemas['AssessmentRequest'] {
  return {
    resultRating: assessment.resultRating ?? undefined,
    resultReason: assessment.resultReason || undefined,
    behaviourRating: assessment.behaviourRating ?? undefined,
    behaviourReason: assessment.behaviourReason || undefined,
    feedback: assessment.feedback || undefined,
    targetMarks: assessment.targetMarks
      .filter(({ mark, feedback }) => mark !== null || feedback)
      .map(({ targetId, mark, feedback }) => ({
        targetId,
        mark: mark ?? undefined,
        feedback: feedback || undefined,
      })),
    behaviourMarks: assessment.behaviourMarks
      .filter(({ mark, note }) => mark !== null || note)
      .map(({ value, mark, note }) => ({ value, mark: mark ?? undefined, note: note || undefined })),
  };
}
