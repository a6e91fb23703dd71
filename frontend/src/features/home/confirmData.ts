import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import type { DataConfirmation } from '@/api/home.types';
import { meQuery } from '@/api/me';

/** The answer to "are my data right?". */
export function useConfirmData() {
  const queryClient = useQueryClient();
  return useCommand<DataConfirmation, unknown>({
    run: (body, { key }) => dataOf(api.POST('/api/v1/data-confirmations', { body, headers: sending(key) })),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: meQuery.queryKey }),
        queryClient.invalidateQueries({ queryKey: ['tasks'] }),
      ]),
  });
}
