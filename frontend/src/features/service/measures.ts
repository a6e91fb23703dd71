import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';

export interface Span {
  unitId: string;
  from: string;
  to: string;
}

export const measuresQuery = (span: Span, serviceTypeId?: string) =>
  queryOptions({
    queryKey: ['service', 'measures', span, serviceTypeId ?? ''],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/service-measures', { params: { query: { ...span, serviceTypeId } }, signal })),
  });

export const handlersQuery = (span: Span) =>
  queryOptions({
    queryKey: ['service', 'handlers', span],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/service-measures/handlers', { params: { query: { ...span } }, signal })),
  });
