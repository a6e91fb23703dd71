import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';
import { useRefresh } from './commands';

type Schemas = components['schemas'];
export type CheckIn = Schemas['CheckIn'];

export const checkInsQuery = (cycleId: string, employeeId?: string) =>
  cursorList<CheckIn>(['check-ins', cycleId, employeeId ?? 'own'], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/check-ins', { params: { query: { cycleId, employeeId, cursor, limit: 20 } }, signal }),
    ),
  );

export function useCheckIn() {
  const refresh = useRefresh('check-ins');
  return useCommand<Schemas['CheckInRequest'], CheckIn>({
    run: (body, { key }) => dataOf(api.POST('/api/v1/check-ins', { params: { header: sending(key) }, body })),
    onSuccess: refresh,
  });
}

export function useAnswerCheckIn(id: string) {
  const refresh = useRefresh('check-ins');
  return useCommand<string, CheckIn>({
    run: (text, { key }) =>
      dataOf(
        api.POST('/api/v1/check-ins/{id}/answers', {
          params: { path: { id }, header: sending(key) },
          body: { text },
        }),
      ),
    onSuccess: refresh,
  });
}
