import { StatusBadge, type StatusKind } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import type { SurveyState } from './surveys';

const KIND: Record<SurveyState, StatusKind> = { OPEN: 'waiting', CLOSED: 'sent', PUBLISHED: 'done' };

export function StateBadge({ state }: { state: SurveyState }) {
  const t = useT();
  return <StatusBadge kind={KIND[state]}>{t(`survey.state.${state}`)}</StatusBadge>;
}
