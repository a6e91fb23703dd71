import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { isProblem } from '@/api/problem';
import type { components } from '@/api/schema';

export type Verification = components['schemas']['Verification'];

export const verificationQuery = (code: string) =>
  queryOptions({
    queryKey: ['verification', code],
    queryFn: ({ signal }): Promise<Verification> =>
      dataOf(api.GET('/api/v1/verifications/{code}', { params: { path: { code } }, signal })),
    retry: (failures, error) => failures < 2 && !isProblem(error),
  });

/** Reckoned on this device: the file goes nowhere. */
export async function sha256Of(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
