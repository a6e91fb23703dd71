import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { session } from '@/api/session';
import type { AppRouter } from './router';

/** When the session ends, here or in another tab, nothing personal stays in memory and the place is kept for the way back. */
export function useSessionBounds(router: AppRouter, queryClient: QueryClient): void {
  useEffect(() => {
    let before = session.state;
    return session.subscribe(() => {
      const ended = before === 'signedIn' && session.state === 'signedOut';
      before = session.state;
      if (!ended) return;
      queryClient.clear();
      const href = router.state.location.href;
      const search = session.endedBecause === 'expired' ? { kembali: href, berakhir: 'ya' } : {};
      void router.navigate({ to: '/masuk', search });
    });
  }, [router, queryClient]);
}
