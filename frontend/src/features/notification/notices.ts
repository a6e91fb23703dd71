import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type NoticeItem = components['schemas']['Notice'];

/** One's notices, the newest first. */
export const noticesList = (unread: boolean) =>
  cursorList(['notices', 'list', unread], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/notices', {
        params: { query: { cursor, unread: unread || undefined, limit: 50 } },
        signal,
      }),
    ),
  );

export function useReadNotice() {
  const queryClient = useQueryClient();
  return useCommand<string, unknown>({
    run: (id, { key }) =>
      dataOf(api.POST('/api/v1/notices/{id}/reading', { params: { path: { id } }, headers: sending(key) })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['notices'] }),
  });
}

export function useReadAll() {
  const queryClient = useQueryClient();
  return useCommand<void, void>({
    run: async (_, { key }) => {
      await dataOf(api.POST('/api/v1/notices/reading', { headers: sending(key) }));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['notices'] }),
  });
}
