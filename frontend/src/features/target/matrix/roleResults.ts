import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { matching } from '@/api/command';
import { isProblem } from '@/api/problem';
import type { components } from '@/api/schema';

export type Matrix = components['schemas']['RoleResultMatrix'];
export type MatrixRow = components['schemas']['RoleResultRow'];
export type MatrixCell = components['schemas']['RoleResultCell'];
export type MatrixColumn = components['schemas']['RoleResultColumn'];

export const matrixQuery = (cycleId: string) =>
  queryOptions({
    queryKey: ['role-results', cycleId],
    queryFn: ({ signal }): Promise<Matrix> =>
      dataOf(api.GET('/api/v1/role-results', { params: { query: { cycleId } }, signal })),
  });

/** What the superior may still rewrite; what the person has made their own is only read. */
export const writtenIn = (cell: MatrixCell): string =>
  cell.results.find(({ proposed }) => proposed)?.title ?? '';

/** Writes one cell; the answer is the person's whole row. */
export function useWriteCell(cycleId: string) {
  const queryClient = useQueryClient();
  const { queryKey } = matrixQuery(cycleId);
  return useMutation({
    mutationFn: ({ row, cell, text }: { row: MatrixRow; cell: MatrixCell; text: string }) =>
      dataOf(
        api.PUT('/api/v1/role-results/{employeeId}/{targetId}', {
          params: { path: { employeeId: row.employee.id, targetId: cell.targetId } },
          body: { text },
          headers: matching(cell.etag),
        }),
      ),
    onSuccess: (row) => {
      queryClient.setQueryData(
        queryKey,
        (matrix: Matrix | undefined) =>
          matrix && {
            ...matrix,
            rows: matrix.rows.map((each) => (each.employee.id === row.employee.id ? row : each)),
          },
      );
      void queryClient.invalidateQueries({ queryKey: ['target-coverages'] });
      void queryClient.invalidateQueries({ queryKey: ['plans', row.employee.id] });
    },
    // Somebody else was there first: show it beside what was typed.
    onError: (error) => {
      if (isProblem(error, 409, 412)) void queryClient.invalidateQueries({ queryKey });
    },
  });
}
