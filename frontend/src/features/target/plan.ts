import { queryOptions } from '@tanstack/react-query';
import { api, type Versioned, versionedOf } from '@/api/client';
import type { Plan } from '@/api/plans';

export const fetchPlan = (id: string, signal?: AbortSignal): Promise<Versioned<Plan>> =>
  versionedOf(api.GET('/api/v1/plans/{id}', { params: { path: { id } }, signal }));

export const planQuery = (id: string) =>
  queryOptions({ queryKey: ['plan', id], queryFn: ({ signal }) => fetchPlan(id, signal) });
