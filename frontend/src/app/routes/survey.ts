import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from './lazyScreen';
import { shellRoute } from './root';

const TEXTS = ['survey'];

const surveys = createRoute({
  getParentRoute: () => shellRoute,
  path: '/survei',
  component: lazyScreen(TEXTS, () => import('@/features/survey/SurveysScreen'), 'SurveysScreen'),
});

const newSurvey = createRoute({
  getParentRoute: () => shellRoute,
  path: '/survei/baru',
  component: lazyScreen(TEXTS, () => import('@/features/survey/NewSurveyScreen'), 'NewSurveyScreen'),
});

const questionnaire = createRoute({
  getParentRoute: () => shellRoute,
  path: '/survei/kuesioner',
  component: lazyScreen(TEXTS, () => import('@/features/survey/QuestionnaireScreen'), 'QuestionnaireScreen'),
});

const survey = createRoute({
  getParentRoute: () => shellRoute,
  path: '/survei/$surveyId',
  component: lazyScreen(TEXTS, () => import('@/features/survey/SurveyScreen'), 'SurveyScreen'),
});

const sheets = createRoute({
  getParentRoute: () => shellRoute,
  path: '/survei/$surveyId/lembar',
  component: lazyScreen(TEXTS, () => import('@/features/survey/SheetsScreen'), 'SheetsScreen'),
});

const paper = createRoute({
  getParentRoute: () => shellRoute,
  path: '/survei/$surveyId/entri',
  component: lazyScreen(TEXTS, () => import('@/features/survey/PaperEntryScreen'), 'PaperEntryScreen'),
});

export const surveyRoutes = [surveys, newSurvey, questionnaire, survey, sheets, paper] as const;
