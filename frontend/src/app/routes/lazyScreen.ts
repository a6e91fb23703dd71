import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';
import { loadTexts } from '@/i18n/catalogs';

/** A screen that is fetched, together with the texts of its features, when someone goes there. */
export function lazyScreen<M extends Record<string, unknown>>(
  texts: string[],
  load: () => Promise<M>,
  name: keyof M & string,
): RouteComponent {
  return lazyRouteComponent(async () => {
    const [module] = await Promise.all([load(), loadTexts(...texts)]);
    return module;
  }, name) as RouteComponent;
}
