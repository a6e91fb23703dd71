import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, versionedOf } from '@/api/client';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type { Cycle, Period } from '@/api/cycles';
export type OpeningSummary = components['schemas']['OpeningSummary'];
export type CycleAssignment = components['schemas']['CycleAssignmentResponse'];
export type FrozenProblem = NonNullable<CycleAssignment['problem']>;

export const cycleQuery = (id: string) =>
  queryOptions({
    queryKey: ['cycle', id],
    queryFn: ({ signal }) =>
      versionedOf(api.GET('/api/v1/cycles/{id}', { params: { path: { id } }, signal })),
  });

export const periodQuery = (id: string) =>
  queryOptions({
    queryKey: ['period', id],
    queryFn: ({ signal }) =>
      versionedOf(api.GET('/api/v1/periods/{id}', { params: { path: { id } }, signal })),
  });

export const cycleAssignments = (id: string, problem: string) =>
  cursorList(['cycle', id, 'assignments', problem], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/cycles/{id}/assignments', {
        params: { path: { id }, query: { cursor, problem: (problem || undefined) as FrozenProblem } },
        signal,
      }),
    ),
  );
