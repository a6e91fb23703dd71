import type { UnitLevel, UnitProposal } from './units';

type Typed = Partial<Record<keyof UnitProposal, string>>;

/** What a form holds, without what is still empty: the API takes an absent field for a gap. */
export const proposalOf = (typed: Typed): UnitProposal => ({
  ...Object.fromEntries(Object.entries(typed).filter(([, value]) => value?.trim())),
});

export const asLevel = (text: string): UnitLevel => text as UnitLevel;
