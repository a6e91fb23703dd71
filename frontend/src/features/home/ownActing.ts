import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { components } from '@/api/schema';
import { todayInOffice } from '@/lib/format';

type Assignment = components['schemas']['AssignmentResponse'];
type Acting = Assignment & { kind: Exclude<Assignment['kind'], 'DEFINITIVE'> };

/** The acting posts one holds today. */
export const ownActingQuery = (employeeId: string) =>
  queryOptions({
    queryKey: ['assignments', 'own-acting', employeeId],
    queryFn: async ({ signal }): Promise<Acting[]> => {
      const query = { employeeId, on: todayInOffice(), limit: 20 };
      const { items } = await dataOf(api.GET('/api/v1/assignments', { params: { query }, signal }));
      return items.filter((post): post is Acting => post.kind !== 'DEFINITIVE');
    },
  });
