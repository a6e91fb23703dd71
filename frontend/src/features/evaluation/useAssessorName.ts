import { useT } from '@/i18n/useT';
import type { Evaluation } from './assessment';

type ActingOfficial = NonNullable<Evaluation['assessor']['standIn']>;

/** The assessor's name; where an acting official signed, that one's, with the capacity. */
export function useAssessorName(): (assessor: Evaluation['assessor']) => string {
  const acting = useActingName();
  return ({ name, standIn }) => (standIn ? acting(standIn.person.name, standIn.kind, name) : name);
}

/** Somebody's name with the capacity in which that person acted for the holder of the post. */
export function useActingName(): (name: string, kind: ActingOfficial['kind'], holder: string) => string {
  const t = useT();
  return (name, kind, holder) =>
    t(kind === 'ACTING_PLT' ? 'evaluation.acting.ACTING_PLT' : 'evaluation.acting.ACTING_PLH', {
      name,
      holder,
    });
}
