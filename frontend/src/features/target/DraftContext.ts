import { createContext, useContext } from 'react';
import type { LinkableTarget, Plan } from '@/api/plans';
import type { DraftEdit } from './draftEdits';
import type { Faults } from './places';

interface DraftTools {
  edit: (edit: DraftEdit) => void;
  /** What the last submission complained about, by field. */
  faults: Faults;
  approach: Plan['approach'];
  asksPerspective: boolean;
  linkable: readonly LinkableTarget[];
}

const Context = createContext<DraftTools | null>(null);

export const DraftProvider = Context.Provider;

export function useDraftTools(): DraftTools {
  const tools = useContext(Context);
  if (!tools) throw new Error('Only inside the editor of a plan');
  return tools;
}
