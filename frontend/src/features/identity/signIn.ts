import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { session } from '@/api/session';

export interface Credentials {
  identifier: string;
  password: string;
}

export function useSignIn() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Credentials) => dataOf(api.POST('/api/v1/auth/token', { body })),
    onSuccess: (answer) => {
      queryClient.clear();
      session.begin(answer);
    },
  });
}
