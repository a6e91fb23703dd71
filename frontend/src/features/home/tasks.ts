import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';

export const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/tasks', { signal }))).items,
  refetchOnMount: 'always',
});
