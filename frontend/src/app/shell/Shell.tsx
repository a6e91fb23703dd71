import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useMe } from '@/api/me';
import { toastStore } from '@/lib/toast';
import { navigationFor } from '../navigation';
import { BottomBar } from './BottomBar';
import { Header } from './Header';
import { NavRail } from './NavRail';
import { OfflineBanner } from './OfflineBanner';
import styles from './Shell.module.css';
import { SkipLink } from './SkipLink';
import { UpdateBanner } from './UpdateBanner';

const Toasts = lazy(() => import('@/components/Toasts').then((module) => ({ default: module.Toasts })));

export function Shell() {
  const me = useMe();
  const items = navigationFor(me);
  const hasToasts = useSyncExternalStore(toastStore.subscribe, toastStore.snapshot).length > 0;
  return (
    <div className={styles.shell}>
      <SkipLink />
      <Header me={me} />
      <div className={styles.below}>
        <NavRail items={items} />
        <main id="isi" tabIndex={-1} className={styles.main}>
          <OfflineBanner />
          <UpdateBanner />
          <Outlet />
        </main>
      </div>
      <BottomBar items={items} />
      <Suspense>{hasToasts && <Toasts />}</Suspense>
    </div>
  );
}
