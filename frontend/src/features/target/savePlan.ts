import { api, type Versioned, versionedOf } from '@/api/client';
import { matching } from '@/api/command';
import type { Plan, PlanContent } from '@/api/plans';

export const savePlan = (id: string, body: PlanContent, etag: string): Promise<Versioned<Plan>> =>
  versionedOf(
    api.PUT('/api/v1/plans/{id}/content', { params: { path: { id } }, body, headers: matching(etag) }),
  );
