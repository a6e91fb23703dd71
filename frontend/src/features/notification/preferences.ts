import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Versioned, versionedOf } from '@/api/client';
import { matching } from '@/api/command';
import type { components } from '@/api/schema';

export type Preferences = components['schemas']['NoticePreferences'];
export type MailChoice = Preferences['groups'][number]['mail'];

export const preferencesQuery = queryOptions({
  queryKey: ['notice-preferences'],
  queryFn: ({ signal }): Promise<Versioned<Preferences>> =>
    versionedOf(api.GET('/api/v1/me/notice-preferences', { signal })),
});

export function useSavePreferences() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ chosen, etag }: { chosen: Pick<Preferences, 'language' | 'groups'>; etag: string }) =>
      versionedOf(api.PUT('/api/v1/me/notice-preferences', { body: chosen, headers: matching(etag) })),
    onSuccess: (saved) => queryClient.setQueryData(preferencesQuery.queryKey, saved),
  });
}
