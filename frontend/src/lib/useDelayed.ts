import { useEffect, useState } from 'react';

/** True once the wait is long enough to deserve a sign: a flash of skeletons disturbs more than it helps. */
export function useDelayed(milliseconds = 300): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return shown;
}
