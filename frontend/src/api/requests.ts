import { api, dataOf } from './client';
import { cursorList } from './lists';
import type { components } from './schema';

type Schemas = components['schemas'];
export type PersonRequest = Schemas['PersonRequest'];
export type PersonFinding = Schemas['PersonFinding'];
export type IndicatorSource = Schemas['IndicatorSource'];
export type ContestCause = Schemas['ContestCause'];

/** Lists the requests behind a number; without a finding those it is reckoned from. */
export type RequestsBehindList = (finding?: PersonFinding) => ReturnType<typeof cursorList<PersonRequest>>;

export const indicatorRequests =
  (planId: string, periodId: string, indicatorId: string): RequestsBehindList =>
  (finding) =>
    cursorList<PersonRequest>(
      ['progress', 'requests', planId, periodId, indicatorId, finding ?? ''],
      (cursor, signal) =>
        dataOf(
          api.GET('/api/v1/progress/requests', {
            params: { query: { planId, periodId, indicatorId, finding, cursor, limit: 20 } },
            signal,
          }),
        ),
    );

/** As they stood at the signature, once there is one. */
export const evaluationRequests =
  (id: string, indicatorId: string): RequestsBehindList =>
  (finding) =>
    cursorList<PersonRequest>(['evaluations', id, 'requests', indicatorId, finding ?? ''], (cursor, signal) =>
      dataOf(
        api.GET('/api/v1/evaluations/{id}/requests', {
          params: { path: { id }, query: { indicatorId, finding, cursor, limit: 20 } },
          signal,
        }),
      ),
    );
