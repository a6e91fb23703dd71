import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const TEXTS = ['followup'];

const followUps = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tindak-lanjut',
  component: lazyScreen(TEXTS, () => import('@/features/followup/FollowUpsScreen'), 'FollowUpsScreen'),
});

const propose = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tindak-lanjut/baru',
  component: lazyScreen(TEXTS, () => import('@/features/followup/ProposeScreen'), 'ProposeScreen'),
});

const followUp = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tindak-lanjut/$followUpId',
  component: lazyScreen(TEXTS, () => import('@/features/followup/FollowUpScreen'), 'FollowUpScreen'),
});

const ownCredit = createRoute({
  getParentRoute: () => shellRoute,
  path: '/kinerja/angka-kredit',
  component: lazyScreen(TEXTS, () => import('@/features/followup/CreditScreen'), 'CreditScreen'),
});

const credits = createRoute({
  getParentRoute: () => shellRoute,
  path: '/angka-kredit',
  component: lazyScreen(TEXTS, () => import('@/features/followup/CreditsScreen'), 'CreditsScreen'),
});

const credit = createRoute({
  getParentRoute: () => shellRoute,
  path: '/angka-kredit/$employeeId',
  component: lazyScreen(TEXTS, () => import('@/features/followup/CreditScreen'), 'CreditScreen'),
});

const contracts = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/kontrak',
  component: lazyScreen(TEXTS, () => import('@/features/followup/ContractsScreen'), 'ContractsScreen'),
});

const history = createRoute({
  getParentRoute: () => shellRoute,
  path: '/kinerja/riwayat',
  component: lazyScreen(TEXTS, () => import('@/features/followup/HistoryScreen'), 'HistoryScreen'),
});

const formulas = createRoute({
  getParentRoute: () => shellRoute,
  path: '/kalkulator',
  component: lazyScreen(TEXTS, () => import('@/features/followup/FormulaScreen'), 'FormulaScreen'),
});

export const followUpRoutes = [
  followUps,
  propose,
  followUp,
  ownCredit,
  credits,
  credit,
  contracts,
  history,
  formulas,
] as const;
