import type { MessageId } from '@/i18n/messages';
import type { Translate } from '@/i18n/useT';

/** "PLAN_SUBMITTED" as a reader says it; an action without words of its own is shown as it stands. */
export function actionName(action: string, t: Translate): string {
  const whole = wordFor(`audit.thing.${action}`, t);
  if (whole) return whole;
  const cut = action.lastIndexOf('_');
  const thing = wordFor(`audit.thing.${action.slice(0, cut)}`, t);
  const deed = wordFor(`audit.deed.${action.slice(cut + 1)}`, t);
  return thing && deed ? `${thing} ${deed}` : action;
}

/** The catalogue answers with the id itself where it has no text. */
function wordFor(id: string, t: Translate): string | undefined {
  const text = t(id as MessageId);
  return text === id ? undefined : text;
}
