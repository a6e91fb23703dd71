import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';

/** Always answers "accepted": whether an account exists stays private. */
export const useRequestReset = () =>
  useCommand<{ identifier: string }, unknown>({
    run: (body, { key }) => dataOf(api.POST('/api/v1/auth/password-resets', { body, headers: sending(key) })),
  });

export interface Redemption {
  identifier: string;
  code: string;
  newPassword: string;
}

export const useRedeemCode = () =>
  useCommand<Redemption, unknown>({
    run: (body, { key }) =>
      dataOf(api.POST('/api/v1/auth/password-resets/redemption', { body, headers: sending(key) })),
  });
