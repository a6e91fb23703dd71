import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';

export interface FirstAdministrator {
  code: string;
  name: string;
  email: string;
  password: string;
}

export const useCreateFirstAdministrator = () =>
  useCommand<FirstAdministrator, unknown>({
    run: (body, { key }) =>
      dataOf(api.POST('/api/v1/auth/first-administrator', { body, headers: sending(key) })),
  });
