import type { Me } from './me.types';
import type { TokenAnswer } from './session';

/** Calls that openapi.yaml does not describe yet, or not exactly: there every property of an answer is optional so far. */
export interface PendingPaths {
  '/api/v1/me': { get: Operation<{ answer: Me }> };
  '/api/v1/auth/token': {
    post: Operation<{ body: { identifier: string; password: string }; answer: TokenAnswer }>;
  };
  '/api/v1/auth/logout': { post: Operation<{ answer: never }> };
  '/api/v1/auth/sessions': { get: Operation<{ answer: { items: SessionItem[] } }> };
  '/api/v1/auth/sessions/{id}': { delete: Operation<{ path: { id: string }; answer: never }> };
  '/api/v1/auth/password': {
    post: Operation<{ body: { currentPassword: string; newPassword: string }; answer: never }>;
  };
  '/api/v1/auth/password-resets': { post: Operation<{ body: { identifier: string }; answer: never }> };
  '/api/v1/auth/password-resets/redemption': {
    post: Operation<{ body: { identifier: string; code: string; newPassword: string }; answer: never }>;
  };
  '/api/v1/auth/first-administrator': {
    post: Operation<{ body: { code: string; name: string; email: string; password: string }; answer: never }>;
  };
}

export interface SessionItem {
  id: string;
  createdAt: string;
  lastUsedAt: string;
  device: string;
  current: boolean;
}

interface Shape {
  body?: unknown;
  path?: Record<string, string>;
  query?: object;
  answer: unknown;
}

/** Says one call in the words of the generated contract. */
export type Operation<S extends Shape> = {
  parameters: {
    header?: Record<string, string>;
    cookie?: never;
  } & (S['path'] extends object ? { path: S['path'] } : { path?: never }) &
    (S['query'] extends object ? { query?: S['query'] } : { query?: never });
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': S['answer'] } } };
} & (S['body'] extends object
  ? { requestBody: { content: { 'application/json': S['body'] } } }
  : { requestBody?: never });
