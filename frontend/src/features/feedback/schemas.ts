import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim());
const topic = {
  subject: v.picklist(['GENERAL', 'BEHAVIOUR', 'TARGET']),
  valueCode: v.string(),
  targetId: v.string(),
  visibility: v.pipe(v.string(), v.nonEmpty('feedback.circle.missing')),
};

type Topic = { subject: string; valueCode: string; targetId: string };
const needsValue = ({ subject, valueCode }: Topic): boolean => subject !== 'BEHAVIOUR' || valueCode !== '';
const needsTarget = ({ subject, targetId }: Topic): boolean => subject !== 'TARGET' || targetId !== '';

const words = {
  situation: text,
  behaviour: v.pipe(text, v.nonEmpty('feedback.words.missing')),
  impact: text,
  suggestion: text,
};

export const wordsSchema = v.object(words);
export type WordsForm = v.InferOutput<typeof wordsSchema>;

export const giveSchema = v.pipe(
  v.object({ ...topic, ...words }),
  v.forward(
    v.check((typed) => needsValue(typed), 'feedback.topic.value.missing'),
    ['valueCode'],
  ),
  v.forward(
    v.check((typed) => needsTarget(typed), 'feedback.topic.target.missing'),
    ['targetId'],
  ),
);
export type GiveForm = v.InferOutput<typeof giveSchema>;

export const askSchema = v.pipe(
  v.object({ ...topic, question: v.pipe(text, v.nonEmpty('feedback.ask.question.missing')) }),
  v.forward(
    v.check((typed) => needsValue(typed), 'feedback.topic.value.missing'),
    ['valueCode'],
  ),
  v.forward(
    v.check((typed) => needsTarget(typed), 'feedback.topic.target.missing'),
    ['targetId'],
  ),
);
export type AskForm = v.InferOutput<typeof askSchema>;

export const checkInSchema = v.object({
  targetId: v.string(),
  confidence: v.pipe(v.string(), v.nonEmpty('feedback.checkIn.confidence.missing')),
  helps: text,
  hinders: text,
  helpWanted: text,
});
export type CheckInForm = v.InferOutput<typeof checkInSchema>;

export const recordSchema = v.object({
  heldOn: v.pipe(v.string(), v.nonEmpty('feedback.dialogue.day.missing')),
  notes: v.pipe(text, v.nonEmpty('feedback.dialogue.notes.missing')),
  agreements: v.array(
    v.object({
      text: v.pipe(text, v.nonEmpty('feedback.dialogue.agreement.missing')),
      owner: v.picklist(['EMPLOYEE', 'ASSESSOR']),
      dueOn: v.pipe(v.string(), v.nonEmpty('feedback.dialogue.day.missing')),
    }),
  ),
});
export type RecordForm = v.InferOutput<typeof recordSchema>;

export const planSchema = v.object({
  plannedOn: v.pipe(v.string(), v.nonEmpty('feedback.dialogue.day.missing')),
  agenda: v.string(),
});
export type PlanForm = v.InferOutput<typeof planSchema>;

/** Points of an agenda, one a line. */
export const pointsOf = (agenda: string): string[] =>
  agenda
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 10);

export const orNothing = (value: string): string | undefined => value || undefined;
