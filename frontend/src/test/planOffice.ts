import { HttpResponse, http } from 'msw';
import type { SetupServer } from 'msw/node';
import type { Plan, PlanContent } from '@/api/plans';
import { aCycle } from './cycles';
import { summaryOf } from './plans';
import { problem } from './server';

/** The API with one plan, which the tests may change. */
export function aPlanOffice(server: SetupServer, plans: Plan[]) {
  const saved: PlanContent[] = [];
  let version = 1;
  const answer = (plan: Plan | undefined) =>
    plan ? HttpResponse.json(plan, { headers: { ETag: `"${version}"` } }) : problem(404);
  server.use(
    http.get('*/api/v1/cycles', () => HttpResponse.json({ items: [aCycle()] })),
    http.get('*/api/v1/behaviour-values', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/plans', () => HttpResponse.json({ items: plans.map(summaryOf), page: {} })),
    http.get('*/api/v1/plans/:id', ({ params }) => answer(plans.find(({ id }) => id === params.id))),
    http.get('*/api/v1/plans/:id/linkable-targets', () => HttpResponse.json({ items: [] })),
    http.put('*/api/v1/plans/:id/content', async ({ request }) => {
      saved.push((await request.json()) as PlanContent);
      version += 1;
      return answer(plans[0]);
    }),
  );
  return saved;
}
