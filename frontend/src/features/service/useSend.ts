import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Versioned } from '@/api/client';
import type { Waiting } from './outbox';
import { sendOne } from './sendWaiting';
import { requestQuery, type ServiceRequest } from './service';

/** Sends one and keeps what the screens show of it true. */
export function useSend() {
  const queryClient = useQueryClient();
  return useCallback(
    async (each: Waiting): Promise<Versioned<ServiceRequest>> => {
      const made = await sendOne(each);
      queryClient.setQueryData(requestQuery(made.value.summary.id).queryKey, made);
      await queryClient.invalidateQueries({ queryKey: ['service'], refetchType: 'none' });
      return made;
    },
    [queryClient],
  );
}
