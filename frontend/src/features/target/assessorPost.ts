import type { Plan } from '@/api/plans';
import type { Translate } from '@/i18n/useT';

/** The post of the assessor, with "Plt." or "Plh." before it where an acting official agreed. */
export function assessorPost(
  { positionTitle = '', insteadOf }: NonNullable<Plan['assessor']>,
  t: Translate,
): string {
  if (!insteadOf) return positionTitle;
  const acting = insteadOf.kind === 'ACTING_PLT' ? 'target.people.acting.PLT' : 'target.people.acting.PLH';
  return `${t(acting)} ${positionTitle}`;
}
