import type { Plan } from '@/api/plans';
import type { Translate } from '@/i18n/useT';

/** The post of the assessor, with "Plt." or "Plh." before it where an acting official agreed. */
export function assessorPost(
  { positionTitle = '', insteadOf }: NonNullable<Plan['assessor']>,
  t: Translate,
): string {
  return insteadOf ? `${t(`target.people.acting.${insteadOf.kind}`)} ${positionTitle}` : positionTitle;
}
