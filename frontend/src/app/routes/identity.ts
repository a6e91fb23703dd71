import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { rootRoute, shellRoute } from './root';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

/** Only a path of this very site may be gone back to. */
const ownPath = (value: unknown): string | undefined =>
  /^\/(?![/\\])/.test(text(value) ?? '') ? text(value) : undefined;

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/masuk',
  validateSearch: (search: Record<string, unknown>): { kembali?: string; berakhir?: string } => ({
    kembali: ownPath(search.kembali),
    berakhir: text(search.berakhir),
  }),
  component: lazyScreen(['identity'], () => import('@/features/identity/SignInScreen'), 'SignInScreen'),
});

const signInWithCode = createRoute({
  getParentRoute: () => rootRoute,
  path: '/masuk/kode',
  component: lazyScreen(
    ['identity'],
    () => import('@/features/identity/SignInCodeScreen'),
    'SignInCodeScreen',
  ),
});

const forgotten = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lupa-sandi',
  component: lazyScreen(
    ['identity'],
    () => import('@/features/identity/ForgottenPasswordScreen'),
    'ForgottenPasswordScreen',
  ),
});

const firstAdministrator = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mulai-admin',
  validateSearch: (search: Record<string, unknown>): { kode?: string } => ({ kode: text(search.kode) }),
  component: lazyScreen(
    ['identity'],
    () => import('@/features/identity/FirstAdministratorScreen'),
    'FirstAdministratorScreen',
  ),
});

const profile = createRoute({
  getParentRoute: () => shellRoute,
  path: '/profil',
  component: lazyScreen(['identity'], () => import('@/features/identity/ProfileScreen'), 'ProfileScreen'),
});

const accounts = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/akun',
  component: lazyScreen(['identity'], () => import('@/features/identity/AccountsScreen'), 'AccountsScreen'),
});

export const publicRoutes = [signIn, signInWithCode, forgotten, firstAdministrator] as const;
export const identityRoutes = [profile, accounts] as const;
