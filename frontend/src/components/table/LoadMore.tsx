import { Button } from '@mantine/core';
import { useT } from '@/i18n/useT';
import { ErrorState } from '../ErrorState';

interface LoadMoreProps {
  query: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    error: Error | null;
    fetchNextPage: () => unknown;
  };
}

/** The end of a cursor list of the API: works with useInfiniteQuery. */
export function LoadMore({ query }: LoadMoreProps) {
  const t = useT();
  if (query.isFetchNextPageError)
    return <ErrorState error={query.error} onRetry={() => query.fetchNextPage()} />;
  if (!query.hasNextPage) return null;
  return (
    <Button
      variant="default"
      onClick={() => query.fetchNextPage()}
      aria-disabled={query.isFetchingNextPage || undefined}
    >
      {t(query.isFetchingNextPage ? 'common.loading.text' : 'common.action.more')}
    </Button>
  );
}
