import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { meQuery } from '@/api/me';
import type { components } from '@/api/schema';

type DataConfirmation = components['schemas']['DataConfirmationRequest'];

/** The answer to "are my data right?". */
export function useConfirmData() {
  const queryClient = useQueryClient();
  return useCommand<DataConfirmation, unknown>({
    run: (body, { key }) => dataOf(api.POST('/api/v1/data-confirmations', { body, headers: sending(key) })),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['data-reports'] });
      return Promise.all([
        queryClient.invalidateQueries({ queryKey: meQuery.queryKey }),
        queryClient.invalidateQueries({ queryKey: ['tasks'] }),
      ]);
    },
  });
}
