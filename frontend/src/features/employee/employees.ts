import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, versionedOf } from '@/api/client';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type Employee = components['schemas']['EmployeeResponse'];
export type EmployeeSummary = components['schemas']['EmployeeSummary'];
export type EmployeeProblem = EmployeeSummary['problems'][number];

export interface EmployeeFilter {
  q?: string;
  problem?: string;
  unitId?: string;
  sort?: string;
}

export const employeesList = ({ q, problem, unitId, sort }: EmployeeFilter) =>
  cursorList(['employees', { q, problem, unitId, sort }], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/employees', {
        params: {
          query: {
            cursor,
            q: q || undefined,
            problem: (problem || undefined) as EmployeeProblem,
            unitId: unitId || undefined,
            sort: sort || undefined,
            active: true,
          },
        },
        signal,
      }),
    ),
  );

export const employeeQuery = (id: string) =>
  queryOptions({
    queryKey: ['employee', id],
    queryFn: ({ signal }) =>
      versionedOf(api.GET('/api/v1/employees/{id}', { params: { path: { id } }, signal })),
  });

/** Units to choose from while typing: the first matches, by name. */
export const unitChoices = (q: string) =>
  queryOptions({
    queryKey: ['units', 'choices', q],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/units', { params: { query: { q: q || undefined, limit: 200 } }, signal })),
    staleTime: 60_000,
  });
