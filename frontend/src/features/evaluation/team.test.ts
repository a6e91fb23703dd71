import { describe, expect, it } from 'vitest';
import { type Need, nextInQueue, placeOf, previousInQueue, type TeamMember } from './team';

const member = (id: string, needs: Need): TeamMember => ({
  employee: { id, name: id },
  entries: 0,
  evidence: 0,
  indicatorsWithEntry: 0,
  indicators: 0,
  needs,
});
const team = [
  member('a', 'EVALUATE'),
  member('b', 'SIGN'),
  member('c', 'WAITING_EMPLOYEE'),
  member('d', 'NOTHING'),
];

describe('the queue', () => {
  it('begins with the first who needs the assessor', () => {
    expect(nextInQueue(team)?.employee.id).toBe('a');
    expect(nextInQueue(team.slice(2))).toBeUndefined();
  });

  it('goes on after a person and begins anew at the end', () => {
    expect(nextInQueue(team, 'a')?.employee.id).toBe('b');
    expect(nextInQueue(team, 'b')?.employee.id).toBe('a');
    expect(nextInQueue(team, 'd')?.employee.id).toBe('a');
  });

  it('evaluates everybody before it signs anybody', () => {
    const half = [member('a', 'EVALUATE'), member('b', 'EVALUATE'), member('c', 'SIGN'), member('d', 'SIGN')];
    expect(nextInQueue(half, 'c')?.employee.id).toBe('a');
    expect(nextInQueue(half, 'a')?.employee.id).toBe('b');
    expect(previousInQueue(half, 'b')?.employee.id).toBe('a');
    expect(previousInQueue(half, 'a')?.employee.id).toBe('b');
  });

  it('does not offer the person one is at', () => {
    expect(nextInQueue([member('a', 'EVALUATE')], 'a')).toBeUndefined();
  });

  it('leads to the plan or to the evaluation', () => {
    expect(placeOf(member('a', 'AGREE_PLAN'))).toBe('/tim/$employeeId/target');
    expect(placeOf(member('a', 'DELIVER'))).toBe('/tim/$employeeId/evaluasi');
  });
});
