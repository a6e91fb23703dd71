import { api, dataOf } from './client';
import { cursorList } from './lists';
import type { components } from './schema';

/** Long work and how far it is; several features begin some. */
export type Job = components['schemas']['Job'];

const isOver = (job: Job): boolean => !['QUEUED', 'RUNNING'].includes(job.state);

const EVERY = 1500;

/** Asked again while any of the jobs goes on. */
export const jobsList = (kind: string) => ({
  ...cursorList(['jobs', kind], (cursor, signal) =>
    dataOf(api.GET('/api/v1/jobs', { params: { query: { kind, cursor, limit: 10 } }, signal })),
  ),
  refetchInterval: (query: { state: { data?: { pages: { items: Job[] }[] } } }) =>
    query.state.data?.pages.some((page) => page.items.some((job) => !isOver(job))) ? EVERY : (false as const),
});
