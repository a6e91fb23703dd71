import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { UnreachableError } from '@/api/problem';
import { ErrorState } from './ErrorState';
import { LoadingSkeleton } from './LoadingSkeleton';

interface QueryViewProps<T> {
  query: UseQueryResult<T, Error>;
  loading?: ReactNode;
  empty?: { when: (data: T) => boolean; show: ReactNode };
  children: (data: T) => ReactNode;
}

/** Loading, failure, emptiness and content of one query. Old data stay visible while a refresh fails. */
export function QueryView<T>({ query, loading, empty, children }: QueryViewProps<T>) {
  if (query.data === undefined) {
    const error = query.error ?? (query.fetchStatus === 'paused' ? new UnreachableError() : null);
    return error ? (
      <ErrorState error={error} onRetry={() => void query.refetch()} />
    ) : (
      (loading ?? <LoadingSkeleton />)
    );
  }
  return (
    <>
      {query.error && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {empty?.when(query.data) ? empty.show : children(query.data)}
    </>
  );
}
