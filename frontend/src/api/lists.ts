import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';

/** How every list of the API answers. */
export interface ListPage<T> {
  items: T[];
  page: { next?: string | null; prev?: string | null; limit?: number };
}

/** Options for useInfiniteQuery over a cursor list; data.pages.flatMap((page) => page.items) are the rows so far. */
export function cursorList<T>(
  queryKey: QueryKey,
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<ListPage<T>>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.page.next ?? undefined,
    select: (data) => data.pages.flatMap((page) => page.items),
  });
}
