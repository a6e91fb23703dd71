import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, versionedOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type RuleSection = components['schemas']['RuleSectionResponse'];
export type RuleField = components['schemas']['RuleField'];
export type RuleVersion = components['schemas']['RuleVersionResponse'];
export type RuleTrial = components['schemas']['RuleTrialResponse'];
type NewVersion = components['schemas']['RuleVersionRequest'];

export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: async ({ signal }): Promise<RuleSection[]> =>
    (await dataOf(api.GET('/api/v1/rules', { signal }))).items,
});

export const ruleQuery = (section: string) =>
  queryOptions({
    queryKey: ['rules', section],
    queryFn: ({ signal }) =>
      versionedOf(api.GET('/api/v1/rules/{section}', { params: { path: { section } }, signal })),
  });

export const ruleVersions = (section: string) =>
  cursorList(['rules', section, 'versions'], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/rules/{section}/versions', {
        params: { path: { section }, query: { cursor } },
        signal,
      }),
    ),
  );

export const useTryRule = (section: string) =>
  useCommand<RuleSection['value'], RuleTrial>({
    run: (value, { key }) =>
      dataOf(
        api.POST('/api/v1/rules/{section}/trial', {
          params: { path: { section } },
          body: { value },
          headers: sending(key),
        }),
      ),
  });

export function useAddVersion(section: string) {
  const queryClient = useQueryClient();
  return useCommand<{ etag: string; version: NewVersion }, unknown>({
    run: ({ etag, version }, { key }) =>
      dataOf(
        api.POST('/api/v1/rules/{section}/versions', {
          params: { path: { section } },
          body: version,
          headers: sending(key, etag),
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['rules'] }),
  });
}
