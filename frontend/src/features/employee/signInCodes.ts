import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import type { components } from '@/api/schema';

export type SignInCode = components['schemas']['SignInCode'];

/** Shown once; a new code ends the one before it. */
export const useIssueCode = () =>
  useCommand<{ employeeId: string }, SignInCode>({
    run: (body, { key }) => dataOf(api.POST('/api/v1/sign-in-codes', { body, headers: sending(key) })),
  });

export const useIssueCodes = () =>
  useCommand<{ unitId?: string; onlyWithoutPassword: boolean }, { items: SignInCode[] }>({
    run: (body, { key }) => dataOf(api.POST('/api/v1/sign-in-codes/batch', { body, headers: sending(key) })),
  });
