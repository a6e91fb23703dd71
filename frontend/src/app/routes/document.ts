import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { ofPeriod } from './ofPeriod';
import { rootRoute, shellRoute } from './root';

const print = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cetak/$jenis/$id',
  component: lazyScreen(['document'], () => import('@/features/document/PrintScreen'), 'PrintScreen'),
});

const surveyReport = createRoute({
  getParentRoute: () => shellRoute,
  path: '/hasil-survei/$surveyId/laporan',
  component: lazyScreen(
    ['document', 'surveyreport'],
    () => import('@/features/document/SurveyReportScreen'),
    'SurveyReportScreen',
  ),
});

const unitPrint = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cetak/unit',
  validateSearch: ofPeriod,
  component: lazyScreen(['document'], () => import('@/features/document/UnitPrintScreen'), 'UnitPrintScreen'),
});

const verifyStart = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verifikasi',
  component: lazyScreen(
    ['document'],
    () => import('@/features/document/VerifyStartScreen'),
    'VerifyStartScreen',
  ),
});

const verify = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verifikasi/$code',
  component: lazyScreen(['document'], () => import('@/features/document/VerifyScreen'), 'VerifyScreen'),
});

export const documentRoutes = [print, surveyReport, unitPrint] as const;
export const publicDocumentRoutes = [verifyStart, verify] as const;
