import * as v from 'valibot';
import { todayInOffice } from '@/lib/format';
import { KINDS } from './followUps';

export interface Person {
  employeeId: string;
  name: string;
}

const text = (message: string) => v.pipe(v.string(), v.trim(), v.nonEmpty(message));
export const proposalSchema = v.object({
  employeeId: text('followup.person.missing'),
  kind: v.picklist(KINDS, 'followup.kind.missing'),
  title: text('followup.titleField.missing'),
  goal: text('followup.goal.missing'),
  owner: v.picklist(['PERSON', 'ME']),
  startsOn: v.string(),
  dueOn: v.string(),
});
export type Proposal = v.InferInput<typeof proposalSchema>;

/** What stands in the form at first: what the address names, from today on. */
export function startOf(people: Person[], employeeId: string, kind: string): Proposal {
  return {
    employeeId: people.some((person) => person.employeeId === employeeId) ? employeeId : '',
    kind: KINDS.find((each) => each === kind) ?? ('' as never),
    title: '',
    goal: '',
    owner: kind === 'DEVELOPMENT' || kind === '' ? 'PERSON' : 'ME',
    startsOn: todayInOffice(),
    dueOn: '',
  };
}
