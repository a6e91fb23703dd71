import { HttpResponse, http } from 'msw';
import type { SetupServer } from 'msw/node';
import type { components } from '@/api/schema';
import { aCycle } from './cycles';
import { aPlan, IKA, summaryOf } from './plans';

type Task = components['schemas']['Task'];

export const aTask = (change: Partial<Task>): Task => ({
  code: 'DRAFT_PLAN',
  title: 'Susun dan kirim SKP 2026',
  count: 1,
  subjectType: 'CYCLE',
  href: '/kinerja/target',
  ...change,
});

/** The API as the first screen finds it, with the tasks that wait. */
export function anOffice(server: SetupServer, tasks: Task[] = []) {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(IKA)),
    http.get('*/api/v1/assignments', () => HttpResponse.json({ items: [], page: {} })),
    http.get('*/api/v1/data-reports', () => HttpResponse.json({ items: [], page: {} })),
    http.get('*/api/v1/tasks', () => HttpResponse.json({ items: tasks })),
    http.get('*/api/v1/cycles', () => HttpResponse.json({ items: [aCycle()] })),
    http.get('*/api/v1/plans', () => HttpResponse.json({ items: [summaryOf(aPlan())], page: {} })),
    http.get('*/api/v1/first-week', () => HttpResponse.json({ shown: false, steps: [] })),
  );
}
