import { api, dataOf } from '@/api/client';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type ContractEnd = components['schemas']['ContractEnd'];

export const contractsList = (due: boolean) =>
  cursorList(['contract-ends', due], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/contract-ends', { params: { query: { cursor, due: due || undefined } }, signal }),
    ),
  );
