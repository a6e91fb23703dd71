import type { PlanSummary } from '@/api/plans';

/** The version asked for in the URL, else the newest: a revision in the making is what needs its owner now. */
export const chooseVersion = (plans: readonly PlanSummary[], asked: string): PlanSummary | undefined =>
  plans.find(({ versionNumber }) => String(versionNumber) === asked) ?? plans[0];
