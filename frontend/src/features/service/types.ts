import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';
import type { ServiceType, StandardInput } from './service';

type Schemas = components['schemas'];
export type HoursInput = Schemas['CounterHoursRequest'];
export type Day = Schemas['CounterSpan']['day'];

export const typeQuery = (id: string) =>
  queryOptions({
    queryKey: ['service', 'type', id],
    queryFn: ({ signal }) =>
      versionedOf(api.GET('/api/v1/service-types/{id}', { params: { path: { id } }, signal })),
  });

export const standardsQuery = (id: string) =>
  queryOptions({
    queryKey: ['service', 'standards', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/service-types/{id}/standards', { params: { path: { id } }, signal })),
  });

export const hoursQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['service', 'hours', unitId],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/counter-hours', { params: { query: { unitId } }, signal })),
    enabled: unitId !== '',
  });

export const unitChoices = cursorList(['units', 'list', ''], (cursor, signal) =>
  dataOf(api.GET('/api/v1/units', { params: { query: { cursor, limit: 200 } }, signal })),
);

export function useCreateType() {
  const queryClient = useQueryClient();
  return useCommand<Schemas['ServiceTypeRequest'], Versioned<ServiceType>>({
    run: (body, { key }) => versionedOf(api.POST('/api/v1/service-types', { body, headers: sending(key) })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service', 'types'] }),
  });
}

/** Adds what a sub-district usually gives and the unit has not. */
export function useAddUsual() {
  const queryClient = useQueryClient();
  return useCommand<Schemas['UsualServicesRequest'], Schemas['UsualServices']>({
    run: (body, { key }) => dataOf(api.POST('/api/v1/service-types/usual', { body, headers: sending(key) })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service', 'types'] }),
  });
}

export function useAddStandard(id: string) {
  const queryClient = useQueryClient();
  return useCommand<{ standard: StandardInput; etag: string }, Versioned<ServiceType>>({
    run: ({ standard, etag }, { key }) =>
      versionedOf(
        api.POST('/api/v1/service-types/{id}/standards', {
          params: { path: { id } },
          body: standard,
          headers: sending(key, etag),
        }),
      ),
    onSuccess: async (found) => {
      queryClient.setQueryData(typeQuery(id).queryKey, found);
      await queryClient.invalidateQueries({ queryKey: ['service', 'types'] });
      await queryClient.invalidateQueries({ queryKey: ['service', 'standards', id] });
    },
  });
}

export function useChangeType(id: string) {
  const queryClient = useQueryClient();
  return useCommand<{ active: boolean; etag: string }, Versioned<ServiceType>>({
    run: ({ active, etag }) =>
      versionedOf(
        api.PATCH('/api/v1/service-types/{id}', {
          params: { path: { id } },
          body: { active } as never,
          headers: { ...matching(etag), 'Content-Type': 'application/merge-patch+json' },
        }),
      ),
    onSuccess: async (found) => {
      queryClient.setQueryData(typeQuery(id).queryKey, found);
      await queryClient.invalidateQueries({ queryKey: ['service', 'types'] });
    },
  });
}

export function useSetHours() {
  const queryClient = useQueryClient();
  return useCommand<HoursInput, unknown>({
    run: (body, { key }) => dataOf(api.POST('/api/v1/counter-hours', { body, headers: sending(key) })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service', 'hours'] }),
  });
}
