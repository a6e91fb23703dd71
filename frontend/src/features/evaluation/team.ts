import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { components } from '@/api/schema';

export type TeamMember = components['schemas']['TeamMember'];
export type Need = components['schemas']['Need'];

/** Those one assesses in a period, whoever needs something first. */
export const teamQuery = (periodId: string) =>
  queryOptions({
    queryKey: ['team', periodId],
    queryFn: async ({ signal }): Promise<TeamMember[]> =>
      (await dataOf(api.GET('/api/v1/team', { params: { query: { periodId } }, signal }))).items,
  });

const OWN_TURN: readonly Need[] = ['EVALUATE', 'SIGN', 'DELIVER', 'AGREE_PLAN', 'SIGN_PLAN'];

/** Whether it is the assessor who must act. */
export const needsAssessor = ({ needs }: TeamMember): boolean => OWN_TURN.includes(needs);

/**
 * The next person who waits for the assessor: the most urgent need first, so that a team is evaluated before it is signed, and within
 * one need after this person and then from the top.
 */
export function nextInQueue(team: readonly TeamMember[], after?: string): TeamMember | undefined {
  const place = team.findIndex(({ employee }) => employee.id === after);
  const others = [...team.slice(place + 1), ...team.slice(0, Math.max(place, 0))];
  return OWN_TURN.flatMap((need) => others.filter(({ needs }) => needs === need))[0];
}

/** Whoever stands before this one in the queue and waits for the assessor. */
export const previousInQueue = (team: readonly TeamMember[], before: string): TeamMember | undefined =>
  nextInQueue(team.toReversed(), before);

/** Where the next step for a person is taken. */
export const placeOf = ({ needs }: TeamMember): '/tim/$employeeId/evaluasi' | '/tim/$employeeId/target' =>
  needs === 'AGREE_PLAN' || needs === 'SIGN_PLAN' ? '/tim/$employeeId/target' : '/tim/$employeeId/evaluasi';
