import { type RefObject, useEffect, useRef } from 'react';

/** Takes the focus to what has just taken the place of something else, so that it is read out and tabbing goes on from it. */
export function useFocusOnMount<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'start' });
  }, []);
  return element;
}
