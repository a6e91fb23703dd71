import type audit from './locales/id/audit.json';
import type calendar from './locales/id/calendar.json';
import type common from './locales/id/common.json';
import type cycle from './locales/id/cycle.json';
import type document from './locales/id/document.json';
import type employee from './locales/id/employee.json';
import type evaluation from './locales/id/evaluation.json';
import type followup from './locales/id/followup.json';
import type handover from './locales/id/handover.json';
import type home from './locales/id/home.json';
import type identity from './locales/id/identity.json';
import type insight from './locales/id/insight.json';
import type integration from './locales/id/integration.json';
import type notification from './locales/id/notification.json';
import type objection from './locales/id/objection.json';
import type organization from './locales/id/organization.json';
import type progress from './locales/id/progress.json';
import type rule from './locales/id/rule.json';
import type service from './locales/id/service.json';
import type survey from './locales/id/survey.json';
import type surveyresult from './locales/id/surveyresult.json';
import type target from './locales/id/target.json';
import type training from './locales/id/training.json';
import type unit from './locales/id/unit.json';

/** Every text of the product by its id; the Indonesian catalogue is the source. Add a feature's catalogue here. */
export type MessageId = keyof (typeof audit &
  typeof calendar &
  typeof common &
  typeof cycle &
  typeof document &
  typeof employee &
  typeof evaluation &
  typeof handover &
  typeof followup &
  typeof home &
  typeof identity &
  typeof insight &
  typeof integration &
  typeof import('./locales/id/feedback.json') &
  typeof import('./locales/id/log.json') &
  typeof import('./locales/id/surveyreport.json') &
  typeof notification &
  typeof objection &
  typeof organization &
  typeof progress &
  typeof rule &
  typeof survey &
  typeof surveyresult &
  typeof target &
  typeof unit &
  typeof training &
  typeof service);
