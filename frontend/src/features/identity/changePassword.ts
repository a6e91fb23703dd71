import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';

export const useChangePassword = () =>
  useCommand<{ currentPassword: string; newPassword: string }, unknown>({
    run: (body, { key }) => dataOf(api.POST('/api/v1/auth/password', { body, headers: sending(key) })),
  });
