import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type Credit = components['schemas']['FunctionalCredit'];
export type CreditEntry = components['schemas']['CreditEntry'];
export type CreditSummary = components['schemas']['CreditSummary'];
export type GivenCredit = components['schemas']['GivenCreditRequest'];

export const creditsList = cursorList(['functional-credits'], (cursor, signal) =>
  dataOf(api.GET('/api/v1/functional-credits', { params: { query: { cursor } }, signal })),
);

export const creditQuery = (employeeId: string) =>
  queryOptions({
    queryKey: ['functional-credit', employeeId],
    queryFn: ({ signal }): Promise<Credit> =>
      dataOf(
        api.GET('/api/v1/functional-credits/{employeeId}', { params: { path: { employeeId } }, signal }),
      ),
  });

export function useGiveCredit(employeeId: string) {
  const queryClient = useQueryClient();
  return useCommand<GivenCredit, Credit>({
    run: (body, { key }) =>
      dataOf(
        api.POST('/api/v1/functional-credits/{employeeId}/given-credits', {
          params: { path: { employeeId } },
          body,
          headers: sending(key),
        }),
      ),
    onSuccess: (found) => {
      queryClient.setQueryData(creditQuery(employeeId).queryKey, found);
      return queryClient.invalidateQueries({ queryKey: ['functional-credits'] });
    },
  });
}
