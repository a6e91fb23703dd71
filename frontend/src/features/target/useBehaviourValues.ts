import { useQuery } from '@tanstack/react-query';
import type { BehaviourValueCode } from '@/api/plans';
import { useLanguage } from '@/i18n/useLanguage';
import { behaviourValuesQuery } from './behaviourValues';
import { VALUE_NAME } from './words';

/** The seven values in the reader's language; their official Indonesian names need no answer of the server. */
export function useBehaviourValues() {
  const { language } = useLanguage();
  const { data } = useQuery(behaviourValuesQuery);
  const find = (value: BehaviourValueCode) => data?.find((each) => each.value === value);
  return {
    nameOf: (value: BehaviourValueCode): string => find(value)?.label[language] ?? VALUE_NAME[value],
    guidesOf: (value: BehaviourValueCode): string[] =>
      find(value)?.guides.map((guide) => guide[language]) ?? [],
  };
}
