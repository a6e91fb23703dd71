import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type ServiceRequest = Schemas['ServiceRequest'];
export type ServiceSummary = Schemas['ServiceRequestSummary'];
export type ServiceType = Schemas['ServiceType'];
export type Standard = Schemas['ServiceStandard'];
export type StandardInput = Schemas['StandardRequest'];
export type Board = Schemas['ServiceBoard'];
export type EventKind = Schemas['EventKind'];
export type RequestState = Schemas['RequestState'];
export type EventInput = Schemas['ServiceEventRequest'];
export type NewRequest = Schemas['CreateServiceRequest'];
export type Figures = Schemas['ServiceFigures'];
export type Measures = Schemas['ServiceMeasures'];
export type Finding = Schemas['ServiceFinding'];
export type ReasonCode = Schemas['ReasonCode'];
export type WorkStep = Schemas['WorkStep'];
export type Slip = Schemas['SurveySlip'];

export interface RequestFilter {
  unitId?: string;
  serviceTypeId?: string;
  handlerId?: string;
  state?: RequestState;
  finding?: Finding;
  from?: string;
  to?: string;
  q?: string;
  sort?: string;
}

export const boardsQuery = queryOptions({
  queryKey: ['service', 'boards'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/service-requests/boards', { signal })),
  refetchInterval: 30_000,
});

export const requestsList = (filter: RequestFilter) =>
  cursorList(['service', 'requests', filter], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/service-requests', { params: { query: { ...filter, cursor, limit: 50 } }, signal }),
    ),
  );

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['service', 'request', id],
    queryFn: ({ signal }) =>
      versionedOf(api.GET('/api/v1/service-requests/{id}', { params: { path: { id } }, signal })),
  });

export const receiptQuery = (id: string) =>
  queryOptions({
    queryKey: ['service', 'receipt', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/service-requests/{id}/receipt', { params: { path: { id } }, signal })),
  });

export const typesQuery = (unitId?: string) =>
  queryOptions({
    queryKey: ['service', 'types', unitId ?? ''],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/service-types', { params: { query: { unitId, limit: 200 } }, signal })),
  });

/** Keeps what came back and lets lists and boards follow. */
function useKeep() {
  const queryClient = useQueryClient();
  return async (found: Versioned<ServiceRequest>) => {
    queryClient.setQueryData(requestQuery(found.value.summary.id).queryKey, found);
    await queryClient.invalidateQueries({ queryKey: ['service', 'boards'] });
    await queryClient.invalidateQueries({ queryKey: ['service', 'requests'] });
  };
}

export function useTakeNext() {
  const keep = useKeep();
  return useCommand<{ unitId: string; line: 'QUEUE' | 'WORK' }, Versioned<ServiceRequest>>({
    run: (body, { key }) =>
      versionedOf(api.POST('/api/v1/service-requests/next', { params: { header: sending(key) }, body })),
    onSuccess: keep,
  });
}

export function useVoidSurveyCode(requestId: string) {
  const queryClient = useQueryClient();
  return useCommand<string, unknown>({
    run: (reason, { key }) =>
      dataOf(
        api.POST('/api/v1/service-requests/{id}/survey-voiding', {
          params: { path: { id: requestId }, header: sending(key) },
          body: { reason },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service', 'receipt', requestId] }),
  });
}

export function useProposeLate(id: string) {
  const keep = useKeep();
  return useCommand<{ entry: Schemas['ServiceLateEntryRequest']; etag: string }, Versioned<ServiceRequest>>({
    run: ({ entry, etag }, { key }) =>
      versionedOf(
        api.POST('/api/v1/service-requests/{id}/late-entries', {
          params: { path: { id }, header: sending(key, etag) },
          body: entry,
        }),
      ),
    onSuccess: keep,
  });
}

export function useDecideLate(id: string) {
  const keep = useKeep();
  return useCommand<{ accepted: boolean; etag: string }, Versioned<ServiceRequest>>({
    run: ({ accepted, etag }, { key }) =>
      versionedOf(
        api.POST('/api/v1/service-requests/{id}/late-decision', {
          params: { path: { id }, header: sending(key, etag) },
          body: { accepted },
        }),
      ),
    onSuccess: keep,
  });
}
