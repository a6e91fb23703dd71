import { useT } from '@/i18n/useT';
import type { ElementFigure } from './results';

/** The short name of an element; an item that the unit added is named by its question. */
export function useElementName(): (element: Pick<ElementFigure, 'element' | 'question'>) => string {
  const t = useT();
  return ({ element, question }) => (element ? t(`surveyresult.element.${element}`) : question);
}
