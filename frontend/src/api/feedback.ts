import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client';
import { cursorList } from './lists';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Feedback = Schemas['Feedback'];
export type FeedbackVisibility = Schemas['FeedbackVisibility'];
export type FeedbackReaders = Schemas['FeedbackReaders'];
export type FeedbackSubject = Schemas['FeedbackSubject'];
export type BehaviourValueCode = Schemas['BehaviourValue'];

/** What was said about somebody, as far as the reader was named; the newest first. */
export const feedbackAboutQuery = (cycleId: string, employeeId: string) =>
  cursorList<Feedback>(['feedback', 'about', cycleId, employeeId], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/feedback', { params: { query: { cycleId, employeeId, cursor, limit: 20 } }, signal }),
    ),
  );

export const feedbackGivenQuery = (cycleId: string) =>
  cursorList<Feedback>(['feedback', 'given', cycleId], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/feedback', { params: { query: { cycleId, given: true, cursor, limit: 20 } }, signal }),
    ),
  );

/** Who would read feedback about this person, by name; also who this person is. */
export const feedbackReadersQuery = (cycleId: string, employeeId: string) =>
  queryOptions({
    queryKey: ['feedback-readers', cycleId, employeeId],
    queryFn: ({ signal }): Promise<FeedbackReaders> =>
      dataOf(api.GET('/api/v1/feedback-readers', { params: { query: { cycleId, employeeId } }, signal })),
    staleTime: 5 * 60_000,
  });
