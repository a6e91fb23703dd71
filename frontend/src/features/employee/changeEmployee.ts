import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Versioned, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import type { components } from '@/api/schema';
import { type Employee, employeeQuery } from './employees';

export type EmployeeInput = components['schemas']['EmployeeRequest'];
export type AssignmentInput = components['schemas']['AssignmentRequest'];

export function useCreateEmployee() {
  const queryClient = useQueryClient();
  return useCommand<EmployeeInput, Versioned<Employee>>({
    run: (body, { key }) => versionedOf(api.POST('/api/v1/employees', { body, headers: sending(key) })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['employees'] }),
  });
}

export function useUpdateEmployee(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ change, etag }: { change: Partial<EmployeeInput>; etag: string }) =>
      versionedOf(
        api.PATCH('/api/v1/employees/{id}', {
          params: { path: { id } },
          body: change as never,
          headers: { ...matching(etag), 'Content-Type': 'application/merge-patch+json' },
        }),
      ),
    onSuccess: (found) => {
      queryClient.setQueryData(employeeQuery(id).queryKey, found);
      return queryClient.invalidateQueries({ queryKey: ['employees'] });
    },
  });
}

export function useStartAssignment(employeeId: string) {
  const queryClient = useQueryClient();
  return useCommand<AssignmentInput, unknown>({
    run: (body, { key }) => versionedOf(api.POST('/api/v1/assignments', { body, headers: sending(key) })),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: employeeQuery(employeeId).queryKey }),
        queryClient.invalidateQueries({ queryKey: ['employees'] }),
        queryClient.invalidateQueries({ queryKey: ['assignments'] }),
      ]),
  });
}
